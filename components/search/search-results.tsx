import Link from 'next/link';
import { Section } from '@/components/ui/section';
import type { Messages } from '@/lib/i18n/messages';
import type { SearchView } from '@/lib/pages/search/view-search';

/** What was found, by kind; where nothing was, what to do. */
export function SearchResults({ view, text }: { view: SearchView; text: Messages['search'] }) {
  return (
    <>
      {view.help.map((sentence) => (
        <p key={sentence} className="mt-2 max-w-text text-16">
          {sentence}
        </p>
      ))}
      {view.groups.length === 0 && (
        <p className="mt-3 text-16">
          {text.noneLeads}{' '}
          <Link href="/" prefetch={false}>
            {text.leadMap}
          </Link>
          , <a href="/donnees/definitions">{text.leadIndicators}</a>.
        </p>
      )}
      <div className="mt-6">
        {view.groups.map(({ id, title, parts, more }) => (
          <Section key={id} id={id} title={title}>
            {parts.map((part) => (
              <div key={part.title} className="found-part">
                {part.title !== null && <h3>{part.title}</h3>}
                <ul className={part.title === null ? 'found' : 'found found-placed'}>
                  {part.hits.map((hit) => (
                    <li key={hit.id}>
                      <a href={hit.address}>{hit.name}</a>
                      {hit.detail !== '' && <span>{hit.detail}</span>}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            {more !== null && <p className="sub mt-2">{more}</p>}
          </Section>
        ))}
      </div>
    </>
  );
}
