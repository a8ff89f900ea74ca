import type { Scope } from '@/lib/org-units/scope';
import type { CommitteeChange, Recommendation } from './types';

type Concerning = Pick<Recommendation, 'places'>;
type Seen = { readonly has: (uid: string) => boolean };

/**
 * Whether a reader may be shown a recommendation, with its reason, owner and comments: one who is confined, those that concern own
 * places alone, and the whole programme's, which are addressed to everyone, as the form says beside its fields
 * (`docs/decisions/012-who-reads-what-the-committee-types.md`). Of others, typed by people, the words may name any place.
 */
export function isShownTo(scope: Scope, { places }: Concerning, seen: Seen): boolean {
  return scope.kind === 'nation' || places.every((uid) => seen.has(uid));
}

/** Whether a secretary may write on a recommendation: one who is confined, on those that concern own places alone. */
export function mayWriteOn(scope: Scope, { places }: Concerning, seen: Seen): boolean {
  return scope.kind === 'nation' || (places.length > 0 && places.every((uid) => seen.has(uid)));
}

/**
 * The part of a recommendation's history that a reader may see: of one that came into view by a change of its places, what was said
 * after that change, since what stands before it was typed of other places.
 * @param changes newest first, of a recommendation that the reader may be shown as it stands.
 */
export function pickSeenChanges(
  scope: Scope,
  changes: readonly CommitteeChange[],
  seen: Seen,
): readonly CommitteeChange[] {
  if (scope.kind === 'nation') return changes;
  const moved = changes.findIndex(({ before }) => isMovedFromUnseen(before, seen));
  return moved === -1 ? changes : changes.slice(0, moved);
}

/** Places that cannot be read are nobody's own. */
function isMovedFromUnseen(before: CommitteeChange['before'], seen: Seen): boolean {
  const places = before?.['places'];
  if (places === undefined) return false;
  return !Array.isArray(places) || !places.every((uid) => typeof uid === 'string' && seen.has(uid));
}
