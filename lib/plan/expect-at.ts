import { isAdditive } from '@/lib/indicators/additive';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { lastMonth, type MonthIndex, type Period } from '@/lib/periods/period';
import type { Plan } from '@/lib/profile/types';
import { expectedValue, type ExpectedValue } from './expected';

/**
 * What was expected of one place at a month. Districts and areas are held to their region's rates; a region's count is not
 * theirs, and a place outside the programme is held to nothing.
 */
export function expectAt(
  plans: readonly Plan[],
  indicator: string,
  month: MonthIndex,
  unit: Pick<OrgUnit, 'level' | 'region' | 'programme'>,
): ExpectedValue | null {
  if (unit.level === 'country') return expectedValue(plans, indicator, month, null);
  if (!unit.programme || unit.region === null) return null;
  if (unit.level !== 'region' && isAdditive(indicator)) return null;
  return expectedValue(plans, indicator, month, unit.region);
}

/**
 * The month whose expected value a period's data are compared with: its last, or the last one pulled while the period is
 * unfinished, since half a year is not late for what is due in December. A period still to come is told by its own end.
 */
export function dueMonthOf(period: Period, lastPulled: MonthIndex): MonthIndex {
  return period.start > lastPulled ? lastMonth(period) : Math.min(lastMonth(period), lastPulled);
}
