import type { Language } from './language';

const WORDS = { fr: { and: 'et', or: 'ou' }, en: { and: 'and', or: 'or' } } as const;

/** `Kayes, Mopti et Ségou`; empty for an empty list. */
export function formatList(items: readonly string[], language: Language, join: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${WORDS[language][join]} ${last}`;
}

/** Whether a number takes the singular: under two in French (`1,9 point`), exactly one in English. */
export function isSingular(count: number, language: Language): boolean {
  return language === 'fr' ? Math.abs(count) < 2 : Math.abs(count) === 1;
}
