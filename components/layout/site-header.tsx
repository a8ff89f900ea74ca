import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { LanguageSwitch } from './language-switch';
import { NavLinks } from './nav-links';

interface SiteHeaderProps {
  readonly text: Messages['common'];
  readonly country: string;
  readonly language: Language;
  /** Progress of a running pull. */
  readonly children?: ReactNode;
}

export function SiteHeader({ text, country, language, children }: SiteHeaderProps) {
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
        <nav
          aria-label={text.pages}
          className="order-3 -mx-2 flex w-full wide:order-none wide:mx-0 wide:ml-auto wide:w-auto"
        >
          <NavLinks
            links={[
              { href: '/', text: text.map },
              { href: '/donnees', text: text.data },
            ]}
          />
        </nav>
        {children}
        <LanguageSwitch label={text.language} language={language} />
      </div>
    </header>
  );
}
