import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Scope } from '@/lib/org-units/scope';
import type { Database } from '../schema';

/** The condition that leaves only org units a reader may see: the country, and the regions of the scope. */
export function isVisible(
  eb: ExpressionBuilder<Database, 'org_unit'>,
  scope: Scope,
): ExpressionWrapper<Database, 'org_unit', SqlBool> {
  if (scope.kind === 'nation') return eb.and([]);
  const isCountry = eb('org_unit.region', 'is', null);
  // An empty list in SQL's IN is an error on one database and false on the other.
  if (scope.regions.length === 0) return eb.and([isCountry]);
  return eb.or([isCountry, eb('org_unit.region', 'in', [...scope.regions])]);
}
