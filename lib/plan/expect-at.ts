import { isAdditive } from '@/lib/indicators/additive';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { MonthIndex } from '@/lib/periods/period';
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
