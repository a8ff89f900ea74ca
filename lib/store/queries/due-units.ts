import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { MonthIndex } from '@/lib/periods/period';
import type { Database } from '../schema';

/**
 * The condition that leaves only units of which a report is due: of the programme, still on the national server, assigned to report,
 * and open from one month to another. Whoever is named on a list to act upon meets it.
 */
export function isDue(
  eb: ExpressionBuilder<Database, 'org_unit'>,
  from: MonthIndex,
  to: MonthIndex,
): ExpressionWrapper<Database, 'org_unit', SqlBool> {
  return eb.and([
    eb('org_unit.programme', '=', 1),
    eb('org_unit.gone', '=', 0),
    eb('org_unit.reports', '=', 1),
    eb.or([eb('org_unit.opened', 'is', null), eb('org_unit.opened', '<=', from)]),
    eb.or([eb('org_unit.closed', 'is', null), eb('org_unit.closed', '>=', to)]),
  ]);
}

/** The part of the condition that changes with the month, of a unit that meets the others. */
export function isOpenIn(
  { opened, closed }: { readonly opened: MonthIndex | null; readonly closed: MonthIndex | null },
  month: MonthIndex,
): boolean {
  return (opened === null || opened <= month) && (closed === null || closed >= month);
}
