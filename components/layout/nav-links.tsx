'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';

/** Sections of the header besides the map, which regions and districts belong to. */
const SECTIONS = ['/couverture', '/supervision', '/stocks', '/plan', '/donnees'];

/** Which page an address belongs to; `null`: none of them. */
export function sectionOf(path: string): string | null {
  if (path === '/' || /^\/(regions|districts)\//.test(path)) return '/';
  return SECTIONS.find((section) => path === section || path.startsWith(`${section}/`)) ?? null;
}

/** Pages that have a period: a walk from one to the other stays in the same month. */
const DATED = ['/', '/couverture', '/supervision', '/stocks'];

function inMonth(href: string, period: string | null): string {
  return period !== null && DATED.includes(href) ? `${href}?periode=${encodeURIComponent(period)}` : href;
}

export function NavLinks({ links }: { links: readonly { readonly href: string; readonly text: string }[] }) {
  const section = sectionOf(usePathname());
  const period = useSearchParams().get('periode');
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // The strip of a phone shows four of the names: the one that the reader is on comes into view, and the page stays where it is.
    const link = current.current;
    const strip = link?.parentElement;
    if (link && strip) strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
  }, [section]);
  return links.map((link) => (
    <a
      key={link.href}
      ref={section === link.href ? current : undefined}
      href={inMonth(link.href, period)}
      aria-current={section === link.href ? 'page' : undefined}
      className="flex items-center border-y-4 border-transparent px-2.5 py-1 whitespace-nowrap text-ink no-underline hover:underline aria-[current]:border-b-accent aria-[current]:font-bold aria-[current]:text-accent"
    >
      {link.text}
    </a>
  ));
}
