import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Scope } from '@/lib/org-units/scope';
import type { Database } from '../schema';

/** The condition that leaves only org units a reader may see; the same rule as `isInScope`, where it is decided: in the query. */
export function isVisible(
  eb: ExpressionBuilder<Database, 'org_unit'>,
  scope: Scope,
): ExpressionWrapper<Database, 'org_unit', SqlBool> {
  if (scope.kind === 'nation') return eb.and([]);
  const isCountry = eb('org_unit.level', '=', 'country');
  if (scope.kind === 'overview') return eb.or([isCountry, eb('org_unit.level', '=', 'region')]);
  // An empty list in SQL's IN is an error on one database and false on the other.
  if (scope.regions.length === 0) return eb.and([isCountry]);
  return eb.or([isCountry, eb('org_unit.region', 'in', [...scope.regions])]);
}
