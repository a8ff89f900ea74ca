import type { Requester } from '../http/requester';
import { createFailure } from '../http/failures';
import type { Failure, PullEvent, PullRequest } from '../types';
import { expectedRows, halve, halveMeasures, partsLeft, type Batch } from './batch';
import { createBatchFetcher } from './fetch-batch';
import { planPull, type PlanLimits } from './planner';
import { blamesSize, countsAsOutage, measuresNamedIn, nextStep } from './policy';
import { createQueue } from './queue';
import { createWorkshop, type Outcome } from './workshop';

export interface PullParts {
  readonly requester: Requester;
  readonly limits: PlanLimits;
  readonly concurrency: number;
  readonly signal?: AbortSignal;
  /** What must hold before anything is asked, e.g. the calendar; a failure ends the pull. */
  readonly prepare: () => Promise<Failure | undefined>;
}

/** Failed requests in a row, a place, after which the server is held to be down: halving on would only burden it. */
const FAILURES_BEFORE_GIVING_UP = 6;

/**
 * Pulls what is asked, newest months first, and yields what came. At most `concurrency + 2` answers are held for a slow
 * consumer. Ends after a failure with `fatal: true`; never throws for what the server does.
 */
export async function* runPull(
  request: PullRequest,
  parts: PullParts,
): AsyncGenerator<PullEvent, void, void> {
  const { requester, limits, concurrency, signal } = parts;
  const obstacle = signal?.aborted ? createFailure('cancelled') : await parts.prepare();
  if (obstacle) {
    yield { kind: 'failed', key: 'pull', failure: obstacle, fatal: true };
    return;
  }
  const plan = planPull(request, limits);
  for (const { measure, problem } of plan.unreadable) {
    const failure = createFailure('bad-item', { subject: problem, retry: false, split: false });
    yield { kind: 'failed', key: measure, failure, fatal: false };
  }
  const queue = createQueue(
    request.done.size === 0 ? plan.batches : plan.batches.flatMap((batch) => partsLeft(batch, request.done)),
    request.done,
  );
  const fetchBatch = createBatchFetcher(requester, groupUnits(request));
  let failuresInARow = 0;
  let strikes = 0;

  /** Asks for a batch until it is in, split, or given up. */
  async function settle(batch: Batch, stop: AbortSignal): Promise<Outcome | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      const result = await fetchBatch(batch, stop);
      if (result.ok) {
        failuresInARow = 0;
        return { kind: 'batch', batch: result.value };
      }
      const { failure } = result;
      if (countsAsOutage(failure)) failuresInARow += 1;
      const failWith = (fatal: boolean): Outcome => ({ kind: 'failed', key: batch.key, failure, fatal });
      if (failuresInARow >= FAILURES_BEFORE_GIVING_UP * concurrency) return failWith(true);
      const halves = halve(batch);
      switch (nextStep(failure, attempt, requester.retry.tries, halves.length > 0)) {
        case 'retry':
          await requester.backOff(attempt, stop);
          continue;
        case 'halve':
          learnFrom(failure, batch);
          queue.putBack(halves);
          if (failure.retry) await requester.backOff(1, stop);
          return undefined;
        case 'isolate':
          return isolate(batch, failure) ? undefined : failWith(false);
        case 'fail-region':
          queue.banRegion(batch.region, failure);
          return failWith(false);
        case 'fail':
          return failWith(false);
        case 'stop':
          return failWith(true);
      }
    }
  }

  /** A limit of rows holds for the whole pull; a time-out may be chance once, not twice. */
  function learnFrom(failure: Failure, batch: Batch): void {
    if (!blamesSize(failure)) return;
    strikes += failure.code === 'too-many-rows' ? 2 : 1;
    if (strikes >= 2) queue.limitRows(Math.floor(expectedRows(batch) / 2));
  }

  /** Finds the measures that spoil a batch, by name or by halving. `false` when the batch is the one that does. */
  function isolate(batch: Batch, failure: Failure): boolean {
    const named = measuresNamedIn(failure, batch);
    const [only, ...others] = batch.measures;
    const bad =
      others.length === 0 && only ? [only] : batch.measures.filter((_, position) => named.includes(position));
    for (const { measure } of bad) queue.banMeasure(measure, failure);
    if (others.length === 0) return false;
    queue.putBack(bad.length > 0 ? [batch] : halveMeasures(batch));
    return true;
  }

  yield* createWorkshop({ queue, settle, concurrency, ...(signal ? { signal } : {}) });
}

function groupUnits(request: PullRequest): (region: string) => readonly string[] {
  const units = new Map<string, string[]>();
  for (const [uid, { region }] of request.units) {
    const list = units.get(region);
    if (list) list.push(uid);
    else units.set(region, [uid]);
  }
  return (region) => units.get(region) ?? [];
}
