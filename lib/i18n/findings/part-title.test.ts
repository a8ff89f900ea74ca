import { describe, expect, it } from 'vitest';
import { indicatorById } from '@/lib/indicators/catalogue';
import { viewOf } from '@/lib/indicators/indicator-view';
import { monthIndex, parsePeriod } from '@/lib/periods/period';
import type { FindingPlace } from './notable-place';
import { titleOf } from './title';

/** What the title of a reader confined to some regions says of these, after the country's figure. */
function sayPlaces(
  places: readonly Partial<FindingPlace>[],
  language: 'fr' | 'en' = 'fr',
): string | undefined {
  const definition = indicatorById('completeness');
  const period = parsePeriod('2024-09');
  if (!definition || !period) throw new Error('completeness');
  const title = titleOf(
    {
      indicator: viewOf(definition, language),
      period,
      monthsElapsed: 1,
      lastMonth: monthIndex(2024, 10),
      head: { name: 'Mali', level: 'country', value: 68.4, partial: false },
      places: places.map((place) => ({
        ...{ name: '', value: null, partial: false, status: 'off-track', change: null },
        ...place,
      })),
      placeLevel: 'region',
      part: true,
    },
    language,
  );
  return title.replaceAll('\u202F', ' ').split('; ')[1];
}

describe('the title for a part of the country', () => {
  it('says that it is one, whatever is said of its places', () => {
    const [kayes, mopti] = [
      { name: 'Kayes', value: 71 },
      { name: 'Mopti', value: 55 },
    ];
    expect(sayPlaces([kayes, mopti])).toBe('dans votre périmètre, Mopti au plus bas, à 55,0 %');
    expect(sayPlaces([kayes, mopti], 'en')).toBe('in your scope, Mopti lowest, at 55.0%');
    expect(sayPlaces([kayes, { ...mopti, change: -6 }])).toBe('dans votre périmètre, Mopti recule à 55,0 %');
  });

  it('never claims all regions of those it was given', () => {
    const fine = [
      { name: 'Kayes', value: 91, status: 'on-track' },
      { name: 'Mopti', value: 95, status: 'on-track' },
    ] as const;
    expect(sayPlaces(fine)).toBe('dans votre périmètre, toutes les régions en bonne voie');
    expect(sayPlaces(fine, 'en')).toBe('in your scope, all regions on track');
  });

  it('says nothing of a single place, which is neither best nor worst', () => {
    expect(sayPlaces([{ name: 'Kayes', value: 71 }])).toBeUndefined();
  });
});
