import { fill } from '@/lib/i18n/messages/fill';
import { listPillarIndicators, listRegionFigures } from '../read-source';
import { sayNames } from '../say-place';
import { sayWhen } from '../say-when';
import type { FindingRule } from '../types';
import { saySentence } from '../voice';

/** Regions that a pillar's indicator has no data of: no data is not a good figure, nor a bad one. */
export const findMissingData: FindingRule = (source) =>
  listPillarIndicators(source).flatMap((id) => {
    const indicator = source.indicators[id];
    const due = listRegionFigures(source, id).filter(({ figure }) => figure.state !== 'not-applicable');
    const missing = due.filter(({ figure }) => figure.state === 'no-data');
    if (!indicator || missing.length === 0) return [];
    const places = missing.map(({ place }) => place);
    return {
      id: `missing:${id}`,
      section: 'regions',
      weight: 57,
      caution: true,
      text: saySentence((voice) =>
        fill(voice.places.missing, {
          label: indicator.short[voice.language],
          when: sayWhen(voice, source.period),
          places: sayNames(voice.language, places),
        }),
      ),
      // Whoever reads it learns that none of the others is without.
      places: due.map(({ place }) => place.uid),
      indicators: [id],
      partial: false,
    };
  });
