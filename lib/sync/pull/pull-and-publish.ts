import 'server-only';
import type { MonthIndex } from '@/lib/periods/period';
import type { SystemInfo } from '@/lib/national-server/types';
import { recordAnswer, recordFailure, recordRecovery } from '@/lib/store/queries/server-health';
import { NO_ANALYTICS, NO_VALUES } from '../failures';
import { fetchBoundaries, type FetchedBoundaries } from '../metadata/fetch-boundaries';
import { fetchUnits, readUnits } from '../metadata/read-metadata';
import { changedUnits, type UnitRow } from '../metadata/unit-rows';
import { readPulledParts } from '../publish/pulled-parts';
import { rebuildIfNeeded } from '../publish/rebuild';
import { attemptOf, dropOtherAttempts, dropStaged, EVER, stagedKeys } from '../staging';
import { PullStopped, type PullOutcome } from '../types';
import type { Part } from './parts';
import { readFullPull, writeFullPull } from './full-pull';
import { findLacking, markLacking } from './new-units';
import { noteFailure, stopFailing } from './note-health';
import { countParts, planPull, type Chunk } from './plan';
import { announce, publishAnswered, type InHand } from './publish-answered';
import { pullChunk, readResumed } from './pull-chunk';
import type { PullRun } from './pull-run';

/** The pull itself: ask what is new, plan, then chunk by chunk pull and publish. @throws PullStopped */
export async function pullAndPublish(run: PullRun): Promise<PullOutcome> {
  const { store, profile } = run;
  const rebuilt = await rebuildIfNeeded(run);
  if (rebuilt) await announce(run, rebuilt);
  const { dataAsOf } = await askServer(run);
  await run.log.noteDataAsOf(dataAsOf);
  const pulled = await readPulledParts(store);
  const attempt = attemptOf(profile, dataAsOf);
  const fullBefore = await resumeFull(run, attempt);
  const plan = () => planPull({ profile, pulled, dataAsOf, now: run.now(), fullBefore });
  const isIdle = plan().length === 0 && (await stagedKeys(store, attempt, EVER)).length === 0;
  if (isIdle) return settle(run);

  const inHand = await takeInHand(run, { attempt, pulledAsOf: dataAsOf, pulled });
  const chunks = plan();
  run.progress.expect(countParts(chunks));
  for (const chunk of chunks) {
    const { failure } = run;
    inHand.unitless = [...inHand.unitless, ...unitlessParts(chunk, inHand.units, run)];
    await pullChunk(run, { ...inHand, chunk });
    await publishAnswered(run, inHand);
    const first = Math.min(...chunk.requests.flatMap(({ months }) => months));
    if (fullBefore !== null && run.failure === failure) await writeFullPull(store, attempt, first);
  }
  if (chunks.length === 0) await publishAnswered(run, inHand);
  else if (!run.failure && run.releases.length === 0) {
    // Answers without a value prove nothing: the next pull asks again.
    await dropStaged(store, attempt, [...inHand.answered.keys()]);
    noteFailure(run, NO_VALUES);
  }
  return settle(run);
}

async function settle({ store, failure, releases }: PullRun): Promise<PullOutcome> {
  if (failure) return { state: 'failed', failure, releases };
  await recordRecovery(store);
  return { state: releases.length > 0 ? 'done' : 'nothing-new', releases };
}

/** The month before which all is asked for again: of a full pull that begins, or of one that was cut and goes on; or `null`. */
async function resumeFull(run: PullRun, attempt: string): Promise<MonthIndex | null> {
  const open = await readFullPull(run.store);
  if (!run.full && !open) return null;
  // On another state of the server it begins again: what came before may have changed since.
  const doneFrom = open?.attempt === attempt ? open.doneFrom : null;
  await writeFullPull(run.store, attempt, doneFrom);
  return doneFrom ?? Infinity;
}

/** Org units and outlines as the server has them now, and what an earlier pull of the same attempt staged. */
async function takeInHand(
  run: PullRun,
  basis: Pick<InHand, 'attempt' | 'pulledAsOf' | 'pulled'>,
): Promise<InHand> {
  const { store, profile, server } = run;
  const now = run.now();
  const stored = await readUnits(store);
  const asked = { now, acceptLosses: run.acceptWithdrawals ?? false };
  const units = await keepHealth(run, fetchUnits(server, profile, stored, asked));
  const lacking = findLacking(profile, stored, units, now);
  markLacking(profile, basis.pulled, lacking, now);
  await dropOtherAttempts(store, basis.attempt);
  return {
    ...basis,
    units,
    changedUnits: changedUnits(stored, units),
    boundaries: await fetchOutlines(run),
    lacking,
    answered: await readResumed(run, basis.attempt),
    published: new Set(),
    unitless: [],
  };
}

/** Asks when the server last computed its data, and remembers whether it answered. */
async function askServer(run: PullRun): Promise<SystemInfo & { dataAsOf: Date }> {
  const info = await run.server.systemInfo();
  if (!info.ok) return stopFailing(run, info.failure);
  await recordAnswer(run.store, run.now());
  const { dataAsOf } = info.value;
  if (!dataAsOf) return stopFailing(run, NO_ANALYTICS);
  return { ...info.value, dataAsOf };
}

/** A failure that ends the pull is also what is known of the server. */
async function keepHealth<T>(run: PullRun, work: Promise<T>): Promise<T> {
  return work.catch(async (error: unknown) => {
    if (error instanceof PullStopped) await recordFailure(run.store, run.now(), error.failure);
    throw error;
  });
}

async function fetchOutlines(run: PullRun): Promise<FetchedBoundaries | undefined> {
  const fetched = await fetchBoundaries(run.store, run.server, run.profile);
  if (!fetched || 'received' in fetched) return fetched;
  noteFailure(run, fetched);
  return undefined;
}

/** A region without units has nothing to ask for: its parts are in. */
function unitlessParts(chunk: Chunk, units: readonly UnitRow[], { profile }: PullRun): Part[] {
  const { pullLevel } = profile.source;
  const withUnits = new Set(
    units.filter((unit) => unit.level === pullLevel && unit.gone === 0).map(({ region }) => region),
  );
  return chunk.requests.flatMap(({ regions, measures, months }) =>
    regions
      .filter((region) => !withUnits.has(region))
      .flatMap((region) =>
        measures.flatMap((measure) => months.map((month) => ({ region, measure, month }))),
      ),
  );
}
