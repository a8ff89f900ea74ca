import 'server-only';
import type { PullBatch, PullEvent, PullRequest } from '@/lib/national-server/types';
import { CANCELLED } from '../failures';
import type { UnitRow } from '../metadata/unit-rows';
import { EVER, readStaged, stageBatch, stagedKeys } from '../staging';
import { PullStopped } from '../types';
import type { Part } from './parts';
import type { Chunk, PlannedRequest } from './plan';
import { noteData, noteFailure, stopFailing } from './note-health';
import type { PullRun } from './pull-run';
import { tallyRefusals } from './refusals';

/** How often the record of a pull and its progress are renewed, ms. */
const REPORT_EVERY = 500;

/** Parts of the staged batches, by their key. */
export type AnsweredParts = Map<string, readonly Part[]>;

/** Parts that an interrupted pull of the same attempt had already staged. */
export async function readResumed(run: PullRun, attempt: string): Promise<AnsweredParts> {
  const answered: AnsweredParts = new Map();
  for await (const batch of readStaged(run.store, attempt, EVER)) {
    run.progress.add({ ...batch, cells: batch.count }, 0);
    answered.set(batch.key, partsOf(batch));
  }
  return answered;
}

export interface ChunkPull {
  readonly attempt: string;
  readonly chunk: Chunk;
  readonly units: readonly UnitRow[];
  /** Takes what comes. */
  readonly answered: AnsweredParts;
  /** Batches that are neither staged nor to be asked for. */
  readonly published: ReadonlySet<string>;
}

/**
 * Pulls a chunk and stages what comes.
 * @throws PullStopped when the server is down or refuses us, or the pull is cancelled; what came stays staged.
 */
export async function pullChunk(
  run: PullRun,
  { attempt, chunk, units, answered, published }: ChunkPull,
): Promise<void> {
  let reportedAt = 0;
  for (const planned of chunk.requests) {
    const done = new Set([...published, ...(await stagedKeys(run.store, attempt, EVER))]);
    for await (const event of run.server.pull(createRequest(run, planned, units, done))) {
      if (run.signal?.aborted) throw new PullStopped(CANCELLED);
      if (event.kind === 'failed') await settleFailure(run, event);
      else {
        if (event.batch.cells.value.length > 0) await noteData(run);
        await stageBatch(run.store, attempt, event.batch);
        answered.set(event.batch.key, partsOf(event.batch));
        run.progress.add(
          {
            ...event.batch,
            refusals: tallyRefusals(event.batch.refusals),
            cells: event.batch.cells.value.length,
          },
          event.remaining,
        );
      }
      const at = run.now().getTime();
      if (at - reportedAt < REPORT_EVERY) continue;
      reportedAt = at;
      await run.log.update(run.progress);
      run.onProgress?.(run.progress.report(at));
    }
    if (run.signal?.aborted) throw new PullStopped(CANCELLED);
  }
  run.onProgress?.(run.progress.report(run.now().getTime()));
}

function createRequest(
  { profile }: PullRun,
  planned: PlannedRequest,
  units: readonly UnitRow[],
  done: ReadonlySet<string>,
): PullRequest {
  const { pullLevel, levels, measures } = profile.source;
  const asked = new Map<string, { region: string }>();
  for (const { uid, level, region, gone } of units) {
    if (level !== pullLevel || gone === 1 || region === null || !planned.regions.includes(region)) continue;
    asked.set(uid, { region });
  }
  return {
    measures: planned.measures.map((measure) => ({ measure, items: measures[measure]?.items ?? [] })),
    regions: planned.regions,
    levelNumber: levels[pullLevel],
    months: planned.months,
    units: asked,
    done,
  };
}

async function settleFailure(run: PullRun, event: Extract<PullEvent, { kind: 'failed' }>): Promise<void> {
  if (!event.fatal) noteFailure(run, event.failure);
  else if (event.failure.code === 'cancelled') throw new PullStopped(event.failure);
  else await stopFailing(run, event.failure);
}

function partsOf({ region, measures, months }: Pick<PullBatch, 'region' | 'measures' | 'months'>): Part[] {
  return measures.flatMap((measure) => months.map((month) => ({ region, measure, month })));
}
