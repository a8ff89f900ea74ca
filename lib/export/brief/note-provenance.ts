import { capitalise, sayPeriod } from '@/lib/board/words';
import type { PrintedIndicator } from '@/lib/committee/brief-types';
import { formatList } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { indicatorById } from '@/lib/indicators/catalogue';
import { saySource } from '../tables/provenance';
import type { Provenance } from '../tables/table-types';
import { isDraft, type ExportedNote } from './exported-note';

/** What a note's file says of itself: as the note was frozen, its own definitions included; of a draft, that it is one. */
export function provenanceOfNote(
  { brief, document, extractOf }: ExportedNote,
  language: Language,
  address: string,
  made: Date,
): Provenance {
  const text = messagesIn(language);
  const { release, fictive, indicators } = document;
  const regions = extractOf?.length ? formatList(extractOf, language) : text.board.scopeEmpty;
  return {
    title: [
      ...(isDraft(brief) ? [text.brief.draftPrint] : []),
      ...[document.meeting.title, document.title[language]],
    ].join('. '),
    period: capitalise(sayPeriod({ language, text }, document.period)),
    scope: extractOf === null ? text.exports.scopeNation : fill(text.exports.scopeRegions, { regions }),
    dataAsOf: release.dataAsOf,
    release: release.label,
    source: saySource(text, fictive),
    address,
    fictive: fictive ? text.exports.fictive : null,
    madeOn: made,
    definitions: Object.values(indicators).map((indicator) => ({
      name: indicator.label[language],
      definition: indicator.definition[language],
      formula: indicator.formula[language],
      ...readingOf(indicator, language),
      origin: indicator.origin[language],
    })),
  };
}

/** As the note was frozen; of one that was frozen without these words, as the catalogue has them now. */
function readingOf(
  { id, howToRead, notToRead }: PrintedIndicator,
  language: Language,
): Pick<Provenance['definitions'][number], 'howToRead' | 'notToRead'> {
  const today = indicatorById(id);
  return {
    howToRead: (howToRead ?? today?.howToRead)?.[language] ?? '',
    notToRead: (notToRead ?? today?.notToRead)?.[language] ?? '',
  };
}
