import type { Scope } from '@/lib/org-units/scope';
import type { Recommendation } from './types';

type Concerning = Pick<Recommendation, 'places'>;

/** Whether a reader may be shown a recommendation: the nation's, and those that concern a place of the reader's own. */
export function isShownTo(
  scope: Scope,
  { places }: Concerning,
  seen: { readonly has: (uid: string) => boolean },
): boolean {
  return scope.kind === 'nation' || places.length === 0 || places.some((uid) => seen.has(uid));
}

/** Whether a secretary may write on a recommendation: one who is confined, on those that concern own places alone. */
export function mayWriteOn(
  scope: Scope,
  { places }: Concerning,
  seen: { readonly has: (uid: string) => boolean },
): boolean {
  return scope.kind === 'nation' || (places.length > 0 && places.every((uid) => seen.has(uid)));
}
