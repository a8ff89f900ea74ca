import { LANGUAGES, type Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { foldBothWays } from './fold-words';
import type { NamedEntry } from './types';

const PAGES = [
  ['map', '/'],
  ['coverage', '/couverture'],
  ['supervision', '/supervision'],
  ['stocks', '/stocks'],
  ['plan', '/plan'],
  ['targets', '/plan/cibles'],
  ['scenario', '/plan/scenario'],
  ['meetings', '/reunions'],
  ['recommendations', '/reunions/recommandations'],
  ['data', '/donnees'],
  ['definitions', '/donnees/definitions'],
] as const;

const foldAll = (texts: readonly string[]) => [...new Set(texts.flatMap(foldBothWays))];

// The same for every reader and release: folded once.
const PAGE_NAMES = PAGES.map(([id, address]) => ({
  id,
  address,
  names: foldAll(
    LANGUAGES.flatMap((language) => {
      const { pages, otherNames } = messagesIn(language).search;
      return [pages[id], ...otherNames[id].split(', ')];
    }),
  ),
}));
const INDICATOR_NAMES = INDICATORS.map(({ id, label, short }) => ({
  id,
  label,
  names: foldAll([id, ...LANGUAGES.flatMap((language) => [label[language], short[language]])]),
}));

/** The pages, found by their names in both languages. */
export function listPageEntries(language: Language): NamedEntry[] {
  const { pages } = messagesIn(language).search;
  return PAGE_NAMES.map(({ id, address, names }) => ({
    kind: 'page',
    id,
    name: pages[id],
    tracked: true,
    address,
    names,
    context: 'page',
  }));
}

/** The catalogue, found by id, label and short form in both languages; what is not tracked still has its definition. */
export function listIndicatorEntries(language: Language, tracked: ReadonlySet<string>): NamedEntry[] {
  return INDICATOR_NAMES.map(({ id, label, names }) => ({
    kind: 'indicator',
    id,
    name: label[language],
    tracked: tracked.has(id),
    address: `/donnees/indicateurs/${id}`,
    names,
    context: 'indicateur indicator',
  }));
}
