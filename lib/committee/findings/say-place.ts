import { formatList, inPlace, ofPlace } from '@/lib/i18n/format';
import type { NamedPlace } from '../brief-types';
import { splitPlace } from '../places-together';
import { countryOf } from './read-source';
import type { FindingSource } from './types';
import type { Voice } from './voice';

/** `à Mopti`, `au Kénédougou`; `au niveau national` for the country; of several together, `à Kayes et à Mopti`. */
export function sayWhere(voice: Voice, source: FindingSource, place: NamedPlace): string {
  if (place.uid === countryOf(source)) return voice.words.nationwide;
  return sayWhereAll(voice, splitPlace(place));
}

/** `à Kayes et à Mopti`; English says the preposition once. */
export function sayWhereAll({ language }: Voice, places: readonly NamedPlace[]): string {
  return language === 'fr'
    ? formatList(
        places.map(({ name }) => inPlace(name, 'fr')),
        'fr',
      )
    : inPlace(sayNames(language, places), language);
}

/** `de Kayes et d’Ouéléssébougou`; English says the preposition once. */
export function sayOfAll({ language }: Voice, places: readonly NamedPlace[]): string {
  return language === 'fr'
    ? formatList(
        places.map(({ name }) => ofPlace(name, 'fr')),
        'fr',
      )
    : ofPlace(sayNames(language, places), language);
}

/** `Kayes, Mopti et Ségou`. */
export function sayNames(language: Voice['language'], places: readonly NamedPlace[]): string {
  return formatList(
    places.map(({ name }) => name),
    language,
  );
}
