import type { MeasureId } from '@/lib/indicators/measures';
import type { MonthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import type { Release } from '@/lib/store/types';
import { PartSet, uniqueParts, type Part, type PulledParts } from '../pull/parts';
import { mappedMeasures, mappingOf } from '../pull/plan';

export interface SelectInput {
  readonly profile: CountryProfile;
  readonly pulled: PulledParts;
  readonly previous: Pick<Release, 'firstMonth' | 'lastMonth'> | undefined;
  /** Parts that the server answered. */
  readonly answered: readonly Part[];
  /** Parts of regions without units, which there is nothing to ask for. */
  readonly unitless: readonly Part[];
}

/**
 * Which of the answered parts may be published. A national figure without one of its regions would be wrong, and the region would
 * pass for one without data: so a month that readers do not have yet waits until every region of the programme has it, and so do
 * the months behind it, since a release has no hole. A measure that no region could be asked for holds nothing back.
 *
 * In the months that readers have, a part replaces its last state, or comes with the same measure of all the other regions.
 */
export function selectParts(input: SelectInput): Part[] {
  const { profile, pulled, previous, answered } = input;
  const all = uniqueParts([...answered, ...input.unitless]);
  const known = new PartSet(all);
  const mappings = new Map(mappedMeasures(profile).map((measure) => [measure, mappingOf(profile, measure)]));
  const isIn = (region: string, measure: MeasureId, month: MonthIndex) =>
    pulled.get(region, measure, month)?.mapping === mappings.get(measure);
  const regions = profile.programmeRegions;
  const isWhole = (measure: MeasureId, month: MonthIndex) =>
    regions.every((region) => known.has(region, measure, month) || isIn(region, measure, month));
  const obtained = [...new Set(answered.map(({ measure }) => measure))];
  const isReady = (month: MonthIndex) =>
    obtained.length > 0 && obtained.every((measure) => isWhole(measure, month));
  const range = findRange(previous, all, isReady);
  if (!range) return [];
  return all.filter(({ measure, month }) => {
    if (month < range.first || month > range.last) return false;
    if (isWhole(measure, month)) return true;
    return isShown(previous, month) && regions.some((region) => isIn(region, measure, month));
  });
}

/** The published months and those that join them without a hole; or, on a first pull, the newest month that is ready and before. */
function findRange(
  previous: SelectInput['previous'],
  parts: readonly Part[],
  isReady: (month: MonthIndex) => boolean,
): { first: MonthIndex; last: MonthIndex } | undefined {
  const months = [...new Set(parts.map(({ month }) => month))].sort((a, b) => b - a);
  const [newest = -Infinity, oldest = Infinity] = [months[0], months.at(-1)];
  const start = months.find(isReady);
  const from = previous ?? (start === undefined ? undefined : { firstMonth: start, lastMonth: start });
  if (!from) return undefined;
  let [first, last] = [from.firstMonth, from.lastMonth];
  while (last < newest && isReady(last + 1)) last += 1;
  while (first > oldest && isReady(first - 1)) first -= 1;
  return { first, last };
}

function isShown(previous: SelectInput['previous'], month: MonthIndex): boolean {
  return previous !== undefined && month >= previous.firstMonth && month <= previous.lastMonth;
}
