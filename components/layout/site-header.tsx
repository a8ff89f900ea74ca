import Link from 'next/link';
import type { ReactNode } from 'react';
import { SearchBox } from '@/components/search/search-box';
import { pickSearchWords } from '@/components/search/search-words';
import type { Permission } from '@/lib/access/permissions';
import type { Reader } from '@/lib/access/reader';
import { PAGE_RULES } from '@/lib/access/rules';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { LanguageSwitch } from './language-switch';
import { NavLinks } from './nav-links';

interface SiteHeaderProps {
  readonly text: Pick<Messages, 'committee' | 'common' | 'pages' | 'search'>;
  readonly country: string;
  readonly language: Language;
  /** `null`: nobody known. */
  readonly reader: Reader | null;
  /** The account menu, or the way to sign in. */
  readonly account: ReactNode;
  /** Progress of a running pull. */
  readonly children?: ReactNode;
}

type Names = Pick<Messages, 'committee' | 'common' | 'pages'>;

/** The pages of the header, in their order. */
const PAGES = [
  { href: '/', name: ({ common }: Names) => common.map },
  { href: '/couverture', name: ({ pages }: Names) => pages.coverage },
  { href: '/supervision', name: ({ pages }: Names) => pages.supervision },
  { href: '/stocks', name: ({ pages }: Names) => pages.stocks },
  { href: '/plan', name: ({ pages }: Names) => pages.plan },
  { href: '/reunions', name: ({ committee }: Names) => committee.title },
  { href: '/donnees', name: ({ common }: Names) => common.data },
] as const;

export function SiteHeader({ text, country, language, reader, account, children }: SiteHeaderProps) {
  // Until the password is one's own, nothing but one's account opens.
  const may = (permission: Permission) =>
    reader !== null && !reader.mustChangePassword && reader.permissions.has(permission);
  const { committee, common, pages } = text;
  const links = PAGES.filter(({ href }) => may(PAGE_RULES[href])).map(({ href, name }) => ({
    href,
    text: name({ committee, common, pages }),
  }));
  return (
    <header className="site-header border-b border-line">
      <div className="page relative flex min-h-[52px] flex-wrap items-stretch gap-x-3 pt-2 wide:gap-x-5 wide:pt-0">
        <Link
          href="/"
          prefetch={false}
          className="flex flex-col justify-center leading-tight text-ink no-underline"
        >
          <b className="text-17 text-accent">{common.brand}</b>
          <span className="hidden text-12 text-ink-2 wide:inline">
            {common.tagline.replace('{country}', country)}
          </span>
        </Link>
        {links.length > 0 && (
          <nav
            aria-label={common.pages}
            className="order-3 -mx-2.5 flex w-[calc(100%+20px)] flex-wrap desk:order-none desk:mx-0 desk:ml-auto desk:w-auto desk:flex-nowrap"
          >
            <NavLinks links={links} />
          </nav>
        )}
        {may(PAGE_RULES['/recherche']) && <SearchBox words={pickSearchWords(text.search)} />}
        {children}
        <div className={`flex items-stretch gap-x-3 wide:gap-x-4 ${links.length > 1 ? 'ml-0' : 'ml-auto'}`}>
          <LanguageSwitch label={common.language} language={language} />
          {account}
        </div>
      </div>
    </header>
  );
}
