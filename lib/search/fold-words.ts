import { foldText } from '@/lib/store/fold-text';

const PARTING = /['’‘ʼ`´-]/;
const PARTINGS = /['’‘ʼ`´-]/g;

/** Letters that lose no mark when they are taken apart. */
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ɛ: 'e', ɔ: 'o', ŋ: 'n', ɲ: 'n' };

/**
 * A name or a query as search compares them: lower case, no accents, single blanks in place of apostrophes, hyphens and all
 * other punctuation. `"Côte-d’Ivoire"` gives `"cote d ivoire"`.
 */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(/[œæɛɔŋɲ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same with apostrophes and hyphens left out rather than parted at: `"N’Gouma"` gives `"ngouma"`, as many type it. */
export function foldJoined(text: string): string {
  return foldWords(text.replace(PARTINGS, ''));
}

/** Both ways of writing a name, once each. */
export function foldBothWays(text: string): readonly string[] {
  const parted = foldWords(text);
  return PARTING.test(text) ? [...new Set([parted, foldJoined(text)])] : [parted];
}
