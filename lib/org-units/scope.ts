/**
 * What a reader may see: the nation, or national totals plus some regions in full.
 * Applied in the SQL, and part of every cache key and ETag.
 */
export type Scope =
  { readonly kind: 'nation' } | { readonly kind: 'regions'; readonly regions: readonly string[] };

export const NATION: Scope = { kind: 'nation' };

/** Stable text of a scope, for cache keys and ETags. */
export function scopeKey(scope: Scope): string {
  return scope.kind === 'nation' ? 'nation' : `regions:${[...scope.regions].sort().join('+')}`;
}

/** Whether a unit standing in `region` (`null`: the country itself) is inside the scope. */
export function isInScope(scope: Scope, region: string | null): boolean {
  return region === null || scope.kind === 'nation' || scope.regions.includes(region);
}
