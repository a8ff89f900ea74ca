import { capitalise } from '@/lib/board/words';
import { sayFormula } from '@/lib/board/say-definition';
import { formatList, periodLabel } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { Language } from '@/lib/i18n/language';
import { messagesIn, type Messages } from '@/lib/i18n/messages';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ExportTable, Provenance } from './table-types';

/** What the file of a page says of itself. */
export function provenanceOfPage(
  frame: PageFrame,
  title: string,
  tables: readonly ExportTable[],
  address: string,
  hasPeriod = true,
): Provenance {
  const { text, language, release, fictive, period } = frame;
  return {
    title: `${text.common.brand}, ${title}`,
    period: hasPeriod ? capitalise(periodLabel(period, language, 'long')) : null,
    scope: sayScope(frame),
    dataAsOf: release.dataAsOf.toISOString(),
    release: release.label,
    source: saySource(text, fictive),
    address,
    fictive: fictive ? text.exports.fictive : null,
    madeOn: new Date(),
    definitions: definitionsOf(tables, language),
  };
}

export function saySource({ exports }: Pick<Messages, 'exports'>, fictive: boolean): string {
  return fictive ? exports.sourceDemo : exports.sourceNational;
}

export function sayScope({
  scope,
  regions,
  text,
  language,
}: Pick<PageFrame, 'scope' | 'regions' | 'text' | 'language'>): string {
  const { exports, board } = text;
  if (scope.kind === 'nation') return exports.scopeNation;
  if (scope.kind === 'overview') return exports.scopeOverview;
  const names = regions.map(({ name }) => name);
  return fill(exports.scopeRegions, {
    regions: names.length > 0 ? formatList(names, language) : board.scopeEmpty,
  });
}

/** Definitions of the indicators that the tables hold, in the order in which they come. */
export function definitionsOf(tables: readonly ExportTable[], language: Language): Provenance['definitions'] {
  const ids = new Set(tables.flatMap(({ rows }) => rows.map(({ indicatorId }) => indicatorId)));
  const text = messagesIn(language);
  return [...ids].flatMap((id) => {
    const definition = typeof id === 'string' ? indicatorById(id) : undefined;
    if (!definition) return [];
    return {
      name: definition.label[language],
      definition: definition.definition[language],
      formula: sayFormula(definition, text),
      howToRead: definition.howToRead[language],
      notToRead: definition.notToRead[language],
      origin: definition.origin[language],
    };
  });
}
