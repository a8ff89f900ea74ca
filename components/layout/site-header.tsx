import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Permission } from '@/lib/access/permissions';
import type { Reader } from '@/lib/access/reader';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { LanguageSwitch } from './language-switch';
import { NavLinks } from './nav-links';

interface SiteHeaderProps {
  readonly text: Messages['common'];
  readonly country: string;
  readonly language: Language;
  /** `null`: nobody known. */
  readonly reader: Reader | null;
  /** The account menu, or the way to sign in. */
  readonly account: ReactNode;
  /** Progress of a running pull. */
  readonly children?: ReactNode;
}

export function SiteHeader({ text, country, language, reader, account, children }: SiteHeaderProps) {
  // Until the password is one's own, nothing but one's account opens.
  const may = (permission: Permission) =>
    reader !== null && !reader.mustChangePassword && reader.permissions.has(permission);
  const links = [
    ...(may('overview:read') ? [{ href: '/', text: text.map }] : []),
    ...(may('data:read') ? [{ href: '/donnees', text: text.data }] : []),
  ];
  return (
    <header className="site-header border-b border-line">
      <div className="page flex min-h-[52px] flex-wrap items-stretch gap-x-6 pt-2 wide:pt-0">
        <Link
          href="/"
          prefetch={false}
          className="flex flex-col justify-center leading-tight text-ink no-underline"
        >
          <b className="text-17 text-accent">{text.brand}</b>
          <span className="hidden text-12 text-ink-2 wide:inline">
            {text.tagline.replace('{country}', country)}
          </span>
        </Link>
        {links.length > 0 && (
          <nav
            aria-label={text.pages}
            className="order-3 -mx-2 flex w-full wide:order-none wide:mx-0 wide:ml-auto wide:w-auto"
          >
            <NavLinks links={links} />
          </nav>
        )}
        {children}
        <div
          className={`ml-auto flex items-stretch gap-x-3 wide:gap-x-4 ${links.length > 0 ? 'wide:ml-0' : ''}`}
        >
          <LanguageSwitch label={text.language} language={language} />
          {account}
        </div>
      </div>
    </header>
  );
}
