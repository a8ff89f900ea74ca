import { fill } from '@/lib/i18n/messages/fill';
import { formatList } from '@/lib/i18n/format';
import { sayShare } from '@/lib/board/words';
import { countryOf } from '../read-source';
import { sayCounted } from '../say-number';
import { sayWhen } from '../say-when';
import type { FindingRule } from '../types';
import { saySentence } from '../voice';

/** Regions whose reports are under the threshold: their figures are partial, or missing. Least first. */
export const findPartialRegions: FindingRule = (source) => {
  const country = countryOf(source);
  const partial = source.coverage
    .flatMap(({ place, share }) => (share === null ? [] : [{ place, share }]))
    .filter(({ place, share }) => place.uid !== country && share < source.threshold)
    .sort((a, b) => a.share - b.share);
  if (partial.length === 0) return [];
  return [
    {
      id: 'partial-regions',
      section: 'regions',
      weight: 59,
      caution: true,
      text: saySentence((voice) =>
        sayCounted(voice, voice.places.partialRegions, partial.length, 'feminine', {
          when: sayWhen(voice, source.period),
          list: formatList(
            partial.map(({ place, share }) =>
              fill(voice.places.partialRegion, { place: place.name, share: sayShare(voice, share) }),
            ),
            voice.language,
          ),
        }),
      ),
      places: partial.map(({ place }) => place.uid),
      indicators: [],
      partial: true,
    },
  ];
};
