import { LANGUAGES, type Language } from '@/lib/i18n/language';
import { messagesIn, type Namespace } from '@/lib/i18n/messages';
import type { PrintedWords } from '../printed-words';

/** The messages that a note is printed with: headings, labels, statuses, legends, gaps, and the headings of its slides. */
export const PRINTED_NAMESPACES = [
  'brief',
  'briefParts',
  'common',
  'board',
  'gaps',
  'slides',
] as const satisfies readonly Namespace[];

/** The words around a note's figures as they are now, in both languages, so that it is read as it was printed whatever they become. */
export function printWords(): PrintedWords {
  const [fr, en] = LANGUAGES.map(wordsIn);
  return { fr: fr ?? {}, en: en ?? {} };
}

function wordsIn(language: Language): Readonly<Record<string, string>> {
  const messages = messagesIn(language);
  return Object.fromEntries(PRINTED_NAMESPACES.flatMap((name) => listWords(messages[name], [name])));
}

function listWords(value: unknown, path: readonly string[]): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listWords(inner, [...path, key]));
}
