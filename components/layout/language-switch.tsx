'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { LANGUAGES, type Language } from '@/lib/i18n/language';

const NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

/** FR EN: links to the same address in the other language; they work without script. */
export function LanguageSwitch({ label, language }: { label: string; language: Language }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const here = query === '' ? path : `${path}?${query}`;
  return (
    <ul
      aria-label={label}
      className="flex items-center gap-2.5 text-13 wide:my-3 wide:border-l wide:border-line wide:pl-4"
    >
      {LANGUAGES.map((other) => (
        <li key={other}>
          {other === language ? (
            <b aria-current="true" title={NAMES[other]}>
              {other.toUpperCase()}
            </b>
          ) : (
            <a
              href={`/langue?vers=${other}&retour=${encodeURIComponent(here)}`}
              lang={other}
              hrefLang={other}
              title={NAMES[other]}
              className="inline-block px-1 py-1"
            >
              {other.toUpperCase()}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
