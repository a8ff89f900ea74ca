import 'server-only';
import { recordFailure } from '@/lib/store/queries/server-health';
import { readRelease } from '@/lib/store/queries/releases';
import type { Release } from '@/lib/store/types';
import { massWithdrawal } from '../failures';
import type { FetchedBoundaries } from '../metadata/fetch-boundaries';
import type { UnitRow } from '../metadata/unit-rows';
import { findWithdrawals } from '../publish/find-withdrawals';
import { describeMonths, publishRelease } from '../publish/publish-release';
import { selectParts } from '../publish/select-parts';
import { dropStaged } from '../staging';
import { noteFailure } from './note-health';
import type { LackingMonths } from './new-units';
import { PartSet, type Part, type PulledParts } from './parts';
import type { AnsweredParts } from './pull-chunk';
import type { PullRun } from './pull-run';

/** What a pull has in hand and not yet published. */
export interface InHand {
  readonly attempt: string;
  readonly pulledAsOf: Date;
  readonly units: readonly UnitRow[];
  readonly pulled: PulledParts;
  readonly answered: AnsweredParts;
  /** Keys of the batches that this pull has published. */
  readonly published: Set<string>;
  /** Parts of regions without units. */
  unitless: readonly Part[];
  /** Org units and outlines that changed, and months to be asked for again with them, until a release has taken them in. */
  changedUnits: readonly UnitRow[];
  boundaries: FetchedBoundaries | undefined;
  lacking: readonly LackingMonths[];
}

/**
 * Publishes of what has been answered all that may be. What would withdraw too much is thrown away, to be asked for again;
 * what has to wait for another region stays staged.
 */
export async function publishAnswered(run: PullRun, inHand: InHand): Promise<void> {
  const { store, profile } = run;
  const { attempt, pulled, answered } = inHand;
  if (!run.acceptWithdrawals) await refuseWithdrawals(run, inHand);
  const parts = selectParts({
    profile,
    pulled,
    previous: await readRelease(store),
    answered: [...answered.values()].flat(),
    unitless: inHand.unitless,
  });
  if (parts.length === 0) return;
  const chosen = new PartSet(parts);
  const isDone = (part: Part) => chosen.has(part.region, part.measure, part.month);
  const doneKeys = [...answered].filter(([, ofBatch]) => ofBatch.some(isDone)).map(([key]) => key);
  const release = await publishRelease({
    ...run,
    ...inHand,
    attempt,
    answered: parts,
    doneKeys,
    now: run.now(),
  });
  if (!release) return;
  await announce(run, release);
  for (const key of doneKeys) {
    answered.delete(key);
    inHand.published.add(key);
  }
  inHand.unitless = inHand.unitless.filter((part) => !isDone(part));
  inHand.changedUnits = [];
  inHand.boundaries = undefined;
  inHand.lacking = [];
}

/** Tells of a release. */
export async function announce(run: PullRun, release: Release): Promise<void> {
  run.releases.push(release);
  await run.log.noteRelease(release.number);
  const { label, complete } = release;
  run.onProgress?.({ kind: 'release', label, complete, ...describeMonths(release) });
}

async function refuseWithdrawals(run: PullRun, { attempt, units, pulled, answered }: InHand): Promise<void> {
  const { store, profile } = run;
  const found = await findWithdrawals({ store, profile, units, pulled, attempt });
  if (found.keys.length === 0) return;
  const failure = massWithdrawal(found.withdrawn, found.held);
  await dropStaged(store, attempt, found.keys);
  for (const key of found.keys) answered.delete(key);
  noteFailure(run, failure);
  await recordFailure(store, run.now(), failure);
}
