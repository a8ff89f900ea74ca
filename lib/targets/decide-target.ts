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

/** What became of one target; without a decision where it was so already. */
export interface DecidedTarget {
  readonly decision: TargetDecision | null;
  readonly standing: StandingTarget;
}
export type Decided = ({ readonly ok: true } & DecidedTarget) | TargetRefusal;
export type DecidedAll = { readonly ok: true; readonly all: readonly DecidedTarget[] } | TargetRefusal;

/** How a target stands now. */
export async function readStanding(
  store: Store,
  { plans }: Pick<CountryProfile, 'plans'>,
  key: TargetKey,
): Promise<StandingTarget> {
  const plan = plans.find(({ id }) => id === key.plan);
  return standingOf(key, plan, (await readLastDecision(store, key)) ?? null);
}

/** One target alone: see `decideTargets`. */
export async function decideTarget(
  store: Store,
  profile: Pick<CountryProfile, 'plans'>,
  wish: TargetWish,
  by: By,
): Promise<Decided> {
  const decided = await decideTargets(store, profile, [wish], by);
  if (!decided.ok) return decided;
  const [first] = decided.all;
  if (!first) throw new Error('One wish was given, and nothing was decided on it.');
  return { ok: true, ...first };
}

/**
 * Decides on targets, or withdraws what was decided, each a decision of its own in the history, and writes who did it to the
 * journal: all of them or none. What is already so is left alone (`decision` `null`). Nothing is written when any of the targets is
 * no longer as the form showed it.
 */
export async function decideTargets(
  store: Store,
  profile: Pick<CountryProfile, 'plans'>,
  wishes: readonly TargetWish[],
  by: By,
): Promise<DecidedAll> {
  return writeTogether(store, async (writer): Promise<DecidedAll> => {
    await lockDecisions(writer);
    const standings: StandingTarget[] = [];
    for (const wish of wishes) {
      const before = await readStanding(writer, profile, wish.key);
      const refusal = refuse(wish, before);
      if (refusal) return refusal;
      standings.push(before);
    }
    const all: DecidedTarget[] = [];
    for (const [at, wish] of wishes.entries()) {
      const before = standings[at];
      if (before) all.push(await writeDecision(writer, profile, wish, before, by));
    }
    return { ok: true, all };
  });
}

function refuse({ version, change }: TargetWish, before: StandingTarget): TargetRefusal | null {
  if (version === '' && before.inForce) return { ok: false, faults: { year: 'target-exists' } };
  if (version !== '' && before.version !== version) return { ok: false, overtaken: before };
  const isOfProfile = before.last?.change.kind !== 'set';
  return change.kind === 'withdrawn' && isOfProfile
    ? { ok: false, faults: { target: 'target-not-decided' } }
    : null;
}

async function writeDecision(
  writer: Store,
  profile: Pick<CountryProfile, 'plans'>,
  { key, change, note }: TargetWish,
  before: StandingTarget,
  { accountName, ...by }: By,
): Promise<DecidedTarget> {
  if (isSame(change, before.last) && note === (before.last?.note ?? null)) {
    return { decision: null, standing: before };
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
  return { decision, standing };
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
