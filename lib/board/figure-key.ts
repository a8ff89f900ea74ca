import { scopeKey, type Scope } from '@/lib/org-units/scope';
import { readMeta } from '@/lib/store/queries/meta';
import type { Release, Store } from '@/lib/store/types';

/** Under this the places of a reader's scope are kept: it changes with each release. */
export function placesKey(release: Release, scope: Scope): string {
  return `${release.number}|${release.publishedAt.getTime()}|${scopeKey(scope)}`;
}

/**
 * Under this figures are kept: it changes with the release, how it was rolled up, the targets and the scope.
 * @param plansVersion of the plans in force, which changes with each decision on a target.
 */
export async function readFigureKey(
  store: Store,
  release: Release,
  scope: Scope,
  plansVersion: string,
): Promise<string> {
  return figureKey({
    release,
    rolledUp: (await readMeta(store, 'rollup.fingerprint')) ?? '',
    scope,
    plansVersion,
  });
}

/** The same from what has been read already (`readDataState`, which tells of the runs of areas too). */
export function figureKey(of: {
  readonly release: Release;
  readonly rolledUp: string;
  readonly scope: Scope;
  readonly plansVersion: string;
}): string {
  return `${placesKey(of.release, of.scope)}|${of.rolledUp}|${of.plansVersion}`;
}
