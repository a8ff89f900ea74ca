import type { Language } from './language';

/**
 * French articles of place names. Towns take none, so regions, districts and areas are read as towns; a leading article
 * contracts (`Le Kénédougou`: `au Kénédougou`). No elision before h: Hombori and its like are said with one.
 */

/** `Kayes` → `de Kayes`, `Ouéléssébougou` → `d’Ouéléssébougou`; English `of Kayes`. */
export function ofPlace(name: string, language: Language): string {
  if (language === 'en') return `of ${name}`;
  const contracted = contract(name, 'du', 'des');
  if (contracted) return contracted;
  return startsWithVowel(name) ? `d’${name}` : `de ${name}`;
}

/** `Ségou` → `à Ségou`, `Le Kénédougou` → `au Kénédougou`; English `in Ségou`. */
export function inPlace(name: string, language: Language): string {
  return language === 'en' ? `in ${name}` : (contract(name, 'au', 'aux') ?? `à ${name}`);
}

/** A country: `Mali` → `au Mali`, `Guinée` → `en Guinée`; English `in Mali`. */
export function inCountry(name: string, language: Language): string {
  if (language === 'en') return `in ${name}`;
  const kind = genderOf(name);
  if (kind === 'town') return `à ${name}`;
  if (kind === 'plural') return `aux ${name}`;
  return kind === 'feminine' || startsWithVowel(name) ? `en ${name}` : `au ${name}`;
}

/** A country: `Mali` → `du Mali`, `Angola` → `de l’Angola`; English `of Mali`. */
export function ofCountry(name: string, language: Language): string {
  if (language === 'en') return `of ${name}`;
  const kind = genderOf(name);
  if (kind === 'town') return ofPlace(name, 'fr');
  if (kind === 'plural') return `des ${name}`;
  if (startsWithVowel(name)) return `de l’${name}`;
  return kind === 'feminine' ? `de la ${name}` : `du ${name}`;
}

/** Countries that the rule of the final e does not place. */
const NOT_BY_RULE: Readonly<Record<string, 'masculine' | 'feminine' | 'plural' | 'town'>> = {
  Mozambique: 'masculine',
  Zimbabwe: 'masculine',
  Cambodge: 'masculine',
  Mexique: 'masculine',
  Comores: 'plural',
  Seychelles: 'plural',
  Philippines: 'plural',
  Madagascar: 'town',
  Djibouti: 'town',
  Haïti: 'town',
  Cuba: 'town',
};

function genderOf(country: string): 'masculine' | 'feminine' | 'plural' | 'town' {
  const word = country.split(/[ \-’']/)[0] ?? country;
  return NOT_BY_RULE[country] ?? (/e$/.test(word) ? 'feminine' : 'masculine');
}

function contract(name: string, singular: string, plural: string): string | undefined {
  if (name.startsWith('Le ')) return `${singular} ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `${plural} ${name.slice(4)}`;
  return undefined;
}

/** A y before a vowel is a consonant (de Yélimané), before a consonant a vowel (d’Yvetot). */
function startsWithVowel(name: string): boolean {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return /^[aeiouœæ]/.test(plain) || /^y[^aeiou\s]/.test(plain);
}
