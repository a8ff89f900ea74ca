import { readFigure } from '@/lib/indicators/snapshot';
import type { BriefDocument } from '../brief-types';
import type { BriefData } from './brief-data';
import { namePlace } from './name-place';
import { pillarIndicators } from './pillars';

/** Reports received of those expected: what the coverage of a note is read from, where it is tracked. */
export const COMPLETENESS = 'completeness';

/**
 * The share of reports that came in, fraction 0..1, for the country and the shown regions; where completeness is not tracked, the
 * share of expected unit-months that have the first pillar's figure. `null`: nothing was expected.
 */
export function reportCoverage(data: BriefData): BriefDocument['coverage'] {
  const { now } = data.byRegion;
  const completeness = data.indicators.find(({ id }) => id === COMPLETENESS);
  const standIn = pillarIndicators(data.indicators)[0]?.indicator;
  const { country } = data.context.places;
  return [country, ...data.regions].map((unit) => {
    const indicator = completeness ?? standIn;
    const position = now.orgUnits.indexOf(unit.uid);
    const figure = indicator && readFigure(now, indicator, position, data.context.threshold);
    const expected = (now.expectedUnitMonths[position] ?? 0) > 0;
    const received =
      completeness && figure ? figure.value && figure.value / completeness.factor : figure?.coverage;
    return { place: namePlace(unit), share: received ?? (expected ? 0 : null) };
  });
}
