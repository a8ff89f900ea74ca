import { fill } from '@/lib/i18n/messages/fill';
import { sayShare } from '@/lib/board/words';
import type { RegionFigure } from '../read-source';
import { listRegionFigures } from '../read-source';
import { sayFigure } from '../say-figure';
import { sayWhere } from '../say-place';
import type { FindingRule, FindingSource } from '../types';
import { saySentence } from '../voice';

/**
 * A stockout rate that looks good while few reported: few reporters are no good news. Said of each region that is on track, or under
 * the country's rate, on partial data.
 */
export const findFewReporters: FindingRule = (source) =>
  source.pillars
    .filter(({ pillar, indicator }) => pillar === 'stock' && /^stockout_/.test(indicator))
    .flatMap(({ indicator, figure }) =>
      listRegionFigures(source, indicator)
        .filter((region) => looksGood(region, figure.value))
        .flatMap((region) => describe(source, region)),
    );

function looksGood({ figure, status }: RegionFigure, country: number | null): boolean {
  if (!figure.partial || figure.value === null) return false;
  return status === 'on-track' || (country !== null && figure.value < country);
}

function describe(source: FindingSource, { indicator: id, place, figure }: RegionFigure) {
  const indicator = source.indicators[id];
  const { value, coverage } = figure;
  if (!indicator || value === null || coverage === null) return [];
  return [
    {
      id: `few-reporters:${id}:${place.uid}`,
      section: 'regions',
      weight: 58,
      caution: true,
      text: saySentence((voice) =>
        fill(voice.places.fewReporters, {
          where: sayWhere(voice, source, place),
          figure: sayFigure(voice, indicator, value),
          share: sayShare(voice, coverage),
        }),
      ),
      places: [place.uid],
      indicators: [id],
      partial: true,
    } as const,
  ];
}
