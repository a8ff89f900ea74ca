import { formatValue } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PrintedIndicator } from '../../brief-types';
import { countryOf } from '../read-source';
import { sayPartialAfter } from '../say-coverage';
import { sayWhen } from '../say-when';
import type { FindingRule, FindingSource } from '../types';
import { joinClauses, saySentence, type Voice } from '../voice';

type District = FindingSource['worst'][number]['districts'][number];

const NAMED = 3;

/** Of each pillar the worst districts by name, three at most, in the order of the note's list. */
export const findWorstDistricts: FindingRule = (source) => {
  const { worst, indicators, period, pillars, regions } = source;
  const country = countryOf(source);
  // They are the worst among the districts of all these: whoever reads it learns how the others stand.
  const ranked = regions.map(({ place }) => place.uid).filter((uid) => uid !== country);
  return worst.flatMap((list, at) => {
    const indicator = indicators[list.indicator];
    const districts = list.districts.filter(({ figure }) => figure.value !== null).slice(0, NAMED);
    if (!indicator || indicator.direction === 'band' || districts.length === 0) return [];
    // Where the country is on track, a late district is news of the second rank.
    const isWanting =
      districts.some(({ status }) => status === 'off-track') &&
      pillars.some(({ indicator: id, status }) => id === list.indicator && status !== 'on-track');
    return {
      id: `districts:${list.indicator}`,
      section: 'regions',
      weight: (isWanting ? 60.5 : 40) - at / 10,
      text: saySentence((voice) => sayDistricts(voice, indicator, districts, sayWhen(voice, period))),
      places: [...new Set([...districts.flatMap(({ place, region }) => [place.uid, region.uid]), ...ranked])],
      indicators: [list.indicator],
      partial: districts.some(({ figure }) => figure.partial),
    };
  });
};

function sayDistricts(
  voice: Voice,
  indicator: PrintedIndicator,
  districts: readonly District[],
  when: string,
): string {
  const { lowestDistricts, highestDistricts } = voice.places;
  const forms = indicator.direction === 'up' ? lowestDistricts : highestDistricts;
  const list = districts.map(({ place, region, figure }) =>
    sayPartialAfter(
      voice,
      figure,
      fill(voice.places.district, {
        district: place.name,
        region: region.name,
        value: formatValue(figure.value ?? 0, indicator, voice.language),
      }),
    ),
  );
  return fill(districts.length === 1 ? forms.one : forms.other, {
    label: indicator.short[voice.language],
    when,
    list: joinClauses(voice, list),
  });
}
