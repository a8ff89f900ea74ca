import 'server-only';
import type { SystemInfo } from '@/lib/national-server/types';
import { recordAnswer, recordFailure, recordRecovery } from '@/lib/store/queries/server-health';
import { NO_ANALYTICS, NO_VALUES } from '../failures';
import { fetchBoundaries, type FetchedBoundaries } from '../metadata/fetch-boundaries';
import { fetchUnits, readUnits } from '../metadata/read-metadata';
import { changedUnits, type UnitRow } from '../metadata/unit-rows';
import { readPulledParts } from '../publish/pulled-parts';
import { rebuildIfNeeded } from '../publish/rebuild';
import { attemptOf, dropOtherAttempts, dropStaged } from '../staging';
import { PullStopped, type PullOutcome } from '../types';
import type { Part } from './parts';
import { noteFailure, stopFailing } from './note-health';
import { countParts, planPull, type Chunk } from './plan';
import { announce, publishAnswered, type InHand } from './publish-answered';
import { pullChunk, readResumed } from './pull-chunk';
import type { PullRun } from './pull-run';

/** The pull itself: ask what is new, plan, then chunk by chunk pull and publish. @throws PullStopped */
export async function pullAndPublish(run: PullRun): Promise<PullOutcome> {
  const { store, profile, server } = run;
  const rebuilt = await rebuildIfNeeded(run);
  if (rebuilt) await announce(run, rebuilt);
  const { dataAsOf } = await askServer(run);
  await run.log.noteDataAsOf(dataAsOf);
  const pulled = await readPulledParts(store);
  const chunks = planPull({ profile, pulled, dataAsOf, now: run.now(), full: run.full ?? false });
  if (chunks.length === 0) {
    await recordRecovery(store);
    return { state: 'nothing-new', releases: run.releases };
  }

  const stored = await readUnits(store);
  const asked = { now: run.now(), acceptLosses: run.acceptWithdrawals ?? false };
  const units = await keepHealth(run, fetchUnits(server, profile, stored, asked));
  const boundaries = await fetchOutlines(run);
  const attempt = attemptOf(profile, dataAsOf);
  await dropOtherAttempts(store, attempt);
  run.progress.expect(countParts(chunks));
  const answered = await readResumed(run, attempt);
  const changed = { changedUnits: changedUnits(stored, units), boundaries };
  const published = new Set<string>();
  const basis = { attempt, pulledAsOf: dataAsOf, units, pulled, answered, published };
  const inHand: InHand = { ...basis, ...changed, unitless: [] };
  for (const chunk of chunks) {
    inHand.unitless = [...inHand.unitless, ...unitlessParts(chunk, units, run)];
    await pullChunk(run, { ...basis, chunk });
    await publishAnswered(run, inHand);
  }
  const failure = run.failure ?? (run.releases.length === 0 ? NO_VALUES : undefined);
  // Answers without a value prove nothing: the next pull asks again.
  if (failure === NO_VALUES) await dropStaged(store, attempt, [...answered.keys()]);
  if (failure) return { state: 'failed', failure, releases: run.releases };
  await recordRecovery(store);
  return { state: 'done', releases: run.releases };
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
