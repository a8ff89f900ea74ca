import type { CountryProfile } from '@/lib/profile/types';
import type { Store } from '@/lib/store/types';
import { readStanding, type TargetWish } from './decide-target';
import type { TargetProblem } from './problem';
import type { StandingTarget } from './standing';

/** Another milestone of a target, as a form sends it: `2028~VERSION`. */
export function siblingText({ key, version }: Pick<StandingTarget, 'key' | 'version'>): string {
  return `${key.year}~${version}`;
}

/** Other milestones of the same indicator and place that have a value and no document yet, by year. */
export function listSiblings(chosen: StandingTarget, standing: readonly StandingTarget[]): StandingTarget[] {
  const { plan, indicator, region, year } = chosen.key;
  return standing
    .filter(
      ({ key, inForce }) =>
        key.plan === plan &&
        key.indicator === indicator &&
        key.region === region &&
        key.year !== year &&
        inForce !== null &&
        inForce.source === null,
    )
    .sort((a, b) => a.key.year - b.key.year);
}

type Siblings =
  | { readonly ok: true; readonly wishes: readonly TargetWish[] }
  | { readonly ok: false; readonly faults: Readonly<Record<string, TargetProblem>> };

const NOT_THERE = { ok: false, faults: { also: 'target-also' } } as const;

/**
 * Wishes to validate other milestones of a target by its document: each keeps the value that the form showed. They are of the same
 * indicator and place, on which the reader was found to may decide; whatever changed since is noticed by its version.
 * @param texts as `siblingText` wrote them.
 */
export async function readSiblings(
  store: Store,
  profile: Pick<CountryProfile, 'plans'>,
  { key, change, note }: TargetWish,
  texts: readonly string[],
): Promise<Siblings> {
  const wishes: TargetWish[] = [];
  if (texts.length === 0) return { ok: true, wishes };
  if (change.kind !== 'set' || change.source === null) {
    return { ok: false, faults: { document: 'target-also-document' } };
  }
  for (const text of new Set(texts)) {
    const [, year, version] = /^(\d{4})~([\w-]{1,64})$/.exec(text) ?? [];
    if (year === undefined || version === undefined || Number(year) === key.year) return NOT_THERE;
    const sibling = { ...key, year: Number(year) };
    const { inForce } = await readStanding(store, profile, sibling);
    // A version that is not empty also says that the target was there.
    if (inForce === null) return NOT_THERE;
    wishes.push({ key: sibling, change: { ...change, value: inForce.value }, note, version });
  }
  return { ok: true, wishes };
}
