import { foldBothWays } from './fold-words';

/** How well a name answers a query, best first. */
export const RANKS = ['exact', 'prefix', 'word-prefix', 'contains'] as const;
export type Rank = (typeof RANKS)[number];

/** What is searched through. */
export interface Searchable {
  /** Folded names, any of which may be found. */
  readonly names: readonly string[];
  /** Folded words that narrow a query down beside a name: what kind of place it is, and in which district and region. */
  readonly context: string;
}

export interface Needle {
  /** The whole query, folded, in each way of writing it. */
  readonly texts: readonly string[];
  /** Its words, without those that say nothing. */
  readonly words: readonly string[];
}

/** Words that a person types between the others. */
const SILENT = new Set('a au aux d de des du en et in l la le les of or par per pour the'.split(' '));

/** Takes a query apart; `null` where it holds no letter and no digit. */
export function readNeedle(query: string): Needle | null {
  const texts = foldBothWays(query).filter((text) => text !== '');
  const all = (texts[0] ?? '').split(' ');
  const telling = all.filter((word) => !SILENT.has(word));
  return texts.length === 0 ? null : { texts, words: telling.length > 0 ? telling : all };
}

/**
 * How well an entry answers a query: a name in whole, its beginning, the beginnings of its words in any order, or letters within
 * it (a single letter is then not enough). A word that no name holds must begin one of the context, and at least one is of the
 * name. `null`: not at all.
 */
export function rankEntry({ names, context }: Searchable, { texts, words }: Needle): Rank | null {
  let best: Rank | null = null;
  for (const name of names) {
    const rank = rankWhole(name, texts) ?? rankWords(name, context, words);
    if (rank !== null && (best === null || RANKS.indexOf(rank) < RANKS.indexOf(best))) best = rank;
    if (best === 'exact') return best;
  }
  return best;
}

function rankWhole(name: string, texts: readonly string[]): Rank | null {
  let rank: Rank | null = null;
  for (const text of texts) {
    if (!name.startsWith(text)) continue;
    if (name.length === text.length) return 'exact';
    rank = 'prefix';
  }
  return rank;
}

function rankWords(name: string, context: string, words: readonly string[]): Rank | null {
  const found = words.filter((word) => name.includes(word));
  if (found.length === 0) return null;
  if (found.length < words.length) {
    if (context === '') return null;
    const isElsewhere = (word: string) => !found.includes(word) && !beginsWord(context, word);
    if (words.some(isElsewhere)) return null;
    return rankWhole(name, [found.join(' ')]) ?? rankWords(name, '', found);
  }
  if (found.every((word) => beginsWord(name, word))) return 'word-prefix';
  return words.some((word) => word.length > 1) ? 'contains' : null;
}

function beginsWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}
