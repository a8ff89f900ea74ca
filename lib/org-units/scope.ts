import type { Level } from './org-unit';

/**
 * What a reader may see: the nation; national totals plus some regions in full; or the overview, the country and its regions
 * and nothing below them. Applied in the SQL, and part of every cache key and ETag.
 */
export type Scope =
  | { readonly kind: 'nation' }
  | { readonly kind: 'regions'; readonly regions: readonly string[] }
  | { readonly kind: 'overview' };

export const NATION: Scope = { kind: 'nation' };
export const OVERVIEW: Scope = { kind: 'overview' };
/** Of nobody: no region in full. */
export const NO_REGION: Scope = { kind: 'regions', regions: [] };

/** Stable text of a scope, for cache keys and ETags. */
export function scopeKey(scope: Scope): string {
  return scope.kind === 'regions' ? `regions:${[...scope.regions].sort().join('+')}` : scope.kind;
}

/** Whether a unit, standing in `region`, is inside the scope; the country always is. */
export function isInScope(
  scope: Scope,
  unit: { readonly level: Level; readonly region: string | null },
): boolean {
  if (scope.kind === 'nation' || unit.level === 'country') return true;
  if (scope.kind === 'overview') return unit.level === 'region';
  return unit.region !== null && scope.regions.includes(unit.region);
}
