import type { Actor } from '@/lib/access/audit/actor';
import { recordAudit } from '@/lib/access/audit/record';
import type { CountryProfile } from '@/lib/profile/types';
import { appendDecision, lockDecisions, readLastDecision } from '@/lib/store/queries/target-decisions';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import {
  targetKeyText,
  type Decider,
  type TargetChange,
  type TargetDecision,
  type TargetKey,
} from './decision';
import type { TargetRefusal } from './problem';
import { standingOf, type StandingTarget } from './standing';

export interface TargetWish {
  readonly key: TargetKey;
  readonly change: TargetChange;
  readonly note: string | null;
  /** Of what the form showed (`StandingTarget.version`); empty for a target that it took for a new one. */
  readonly version: string;
}

/** Who decides: as the journal names them, and the name that stands in the history. */
export type By = Actor & Pick<Decider, 'accountName'>;

export type Decided =
  | { readonly ok: true; readonly decision: TargetDecision | null; readonly standing: StandingTarget }
  | TargetRefusal;

/** How a target stands now. */
export async function readStanding(
  store: Store,
  { plans }: Pick<CountryProfile, 'plans'>,
  key: TargetKey,
): Promise<StandingTarget> {
  const plan = plans.find(({ id }) => id === key.plan);
  return standingOf(key, plan, (await readLastDecision(store, key)) ?? null);
}

/**
 * Decides on a target, or withdraws what was decided, and writes who did it to the journal. What is already so is left alone
 * (`decision` `null`). Nothing is written when the target is no longer as the form showed it.
 */
export async function decideTarget(
  store: Store,
  profile: Pick<CountryProfile, 'plans'>,
  { key, change, note, version }: TargetWish,
  { accountName, ...by }: By,
): Promise<Decided> {
  return writeTogether(store, async (writer): Promise<Decided> => {
    await lockDecisions(writer);
    const before = await readStanding(writer, profile, key);
    if (version === '' && before.inForce) return { ok: false, faults: { year: 'target-exists' } };
    if (version !== '' && before.version !== version) return { ok: false, overtaken: before };
    if (change.kind === 'withdrawn' && before.last?.change.kind !== 'set') {
      return { ok: false, faults: { target: 'target-not-decided' } };
    }
    if (isSame(change, before.last) && note === (before.last?.note ?? null)) {
      return { ok: true, decision: null, standing: before };
    }
    const decision = await appendDecision(writer, {
      ...{ ...key, change, note, account: by.account, accountName },
      before: before.inForce?.value ?? null,
    });
    const standing = await readStanding(writer, profile, key);
    await recordAudit(writer, by, {
      action: change.kind === 'set' ? 'target.changed' : 'target.withdrawn',
      subject: targetKeyText(key),
      before: drawPicture(before, before.last?.note ?? null),
      after: drawPicture(standing, note),
    });
    return { ok: true, decision, standing };
  });
}

function isSame(change: TargetChange, last: TargetDecision | null): boolean {
  return last !== null && JSON.stringify(order(change)) === JSON.stringify(order(last.change));
}

function order(change: TargetChange): readonly unknown[] {
  return change.kind === 'set' ? [change.value, change.source?.title, change.source?.date] : [];
}

/** A target as the journal tells of it; nothing where there is none. */
function drawPicture({ inForce, last }: StandingTarget, note: string | null) {
  const document = last?.change.kind === 'set' ? last.change.source : null;
  return {
    value: inForce?.value ?? null,
    source: document?.title ?? inForce?.source?.fr ?? null,
    sourceDate: document?.date ?? null,
    note,
  };
}
