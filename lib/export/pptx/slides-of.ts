import type { LoadedNote } from '@/lib/committee/load-note';
import { sayExtract } from '@/lib/committee/view/say-extract';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import type { SlidesOf } from './write-slides';

/** Which edition the slides are of, what an extract holds, and what was revised since. */
export function slidesOf({ brief, published, extractOf, since }: LoadedNote, language: Language): SlidesOf {
  const latest = published.find(({ state }) => state === 'published');
  return {
    edition: {
      ...{ state: brief.state, edition: brief.edition },
      supersededBy: brief.state === 'superseded' ? (latest?.edition ?? null) : null,
      extract: sayExtract(messagesIn(language), language, extractOf),
    },
    since,
  };
}
