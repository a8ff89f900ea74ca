import { readCell } from '@/lib/board/cells';
import { rankWorstFirst } from '@/lib/board/view-rows';
import type { BoardIndicator } from '@/lib/board/types';
import type { BriefDocument } from '../brief-types';
import type { BriefData } from './brief-data';
import { namePlace } from './name-place';
import { printFigure } from './print-figure';

/** Named for each pillar. */
const WORST = 3;

/** The worst districts of an indicator among those of the shown regions, worst first; those without a value have no rank. */
export function rankDistricts(data: BriefData, indicator: BoardIndicator): BriefDocument['worst'][number] {
  const { now } = data.byDistrict;
  const placed = data.districts.map((district) => ({
    district,
    cell: readCell(now, indicator, now.orgUnits.indexOf(district.uid), data.context),
  }));
  const known = rankWorstFirst(indicator, placed).filter(({ cell }) => cell.figure.value !== null);
  return {
    indicator: indicator.id,
    districts: known.slice(0, WORST).flatMap(({ district }) => {
      const region = data.regions.find(({ uid }) => uid === district.region);
      if (!region) return [];
      const printed = printFigure(data, data.byDistrict, indicator, district.uid);
      return [{ ...printed, place: namePlace(district), region: namePlace(region) }];
    }),
  };
}
