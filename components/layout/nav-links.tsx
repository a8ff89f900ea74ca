'use client';

import { usePathname, useSearchParams } from 'next/navigation';

/** Sections of the header besides the map, which regions and districts belong to. */
const SECTIONS = ['/couverture', '/supervision', '/stocks', '/plan', '/reunions', '/donnees'];

/** Which page an address belongs to; `null`: none of them. */
export function sectionOf(path: string): string | null {
  if (path === '/' || /^\/(regions|districts)\//.test(path)) return '/';
  return SECTIONS.find((section) => path === section || path.startsWith(`${section}/`)) ?? null;
}

/** Pages of any period, and those of months only: a walk from one to the other stays in the same period. */
const DATED = ['/', '/couverture', '/supervision', '/stocks'];
const MONTHLY = ['/plan', '/donnees'];

/** The address of a page in the period that is shown, where the page takes it. */
export function inPeriodShown(href: string, period: string | null): string {
  if (period === null) return href;
  const takes = DATED.includes(href) || (MONTHLY.includes(href) && /^\d{4}-\d{2}$/.test(period));
  return takes ? `${href}?periode=${encodeURIComponent(period)}` : href;
}

export function NavLinks({ links }: { links: readonly { readonly href: string; readonly text: string }[] }) {
  const section = sectionOf(usePathname());
  const period = useSearchParams().get('periode');
  return links.map((link) => (
    <a
      key={link.href}
      href={inPeriodShown(link.href, period)}
      aria-current={section === link.href ? 'page' : undefined}
      className="flex items-center border-y-4 border-transparent px-2.5 py-1 whitespace-nowrap text-ink no-underline hover:underline aria-[current]:border-b-accent aria-[current]:font-bold aria-[current]:text-accent"
    >
      {link.text}
    </a>
  ));
}
