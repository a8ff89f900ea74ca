'use client';

import { usePathname } from 'next/navigation';

/** Which page an address belongs to: regions and districts are views of the map; `null`: none of them. */
export function sectionOf(path: string): string | null {
  if (path === '/donnees' || path.startsWith('/donnees/')) return '/donnees';
  return path === '/' || /^\/(regions|districts)\//.test(path) ? '/' : null;
}

export function NavLinks({ links }: { links: readonly { readonly href: string; readonly text: string }[] }) {
  const section = sectionOf(usePathname());
  return links.map((link) => (
    <a
      key={link.href}
      href={link.href}
      aria-current={section === link.href ? 'page' : undefined}
      className="flex items-center border-y-4 border-transparent px-2.5 py-1 text-ink no-underline hover:underline aria-[current]:border-b-accent aria-[current]:font-bold aria-[current]:text-accent"
    >
      {link.text}
    </a>
  ));
}
