import { createFailure } from '../http/failures';
import type { PullBatch, PullEvent } from '../types';
import type { Batch } from './batch';
import type { BatchQueue } from './queue';

export type Outcome =
  { readonly kind: 'batch'; readonly batch: PullBatch } | Extract<PullEvent, { readonly kind: 'failed' }>;

interface Parts {
  readonly queue: BatchQueue;
  /** Works on a batch to its end; `undefined` when its parts went back into the queue. */
  readonly settle: (batch: Batch, stop: AbortSignal) => Promise<Outcome | undefined>;
  readonly concurrency: number;
  readonly signal?: AbortSignal;
}

/**
 * Works on the queue at several places at once and yields outcomes as they come. New work starts only while fewer than
 * `concurrency + 2` outcomes are under way or waiting to be taken, so that a slow consumer slows the requests and not the memory.
 * A fatal outcome, or leaving the loop, aborts what is under way.
 */
export async function* createWorkshop({
  queue,
  settle,
  concurrency,
  signal,
}: Parts): AsyncGenerator<PullEvent, void, void> {
  const stop = new AbortController();
  const finished: Outcome[] = [];
  let active = 0;
  let ended = false;
  let crash: { readonly error: unknown } | undefined;
  let wake: () => void = () => undefined;

  function end(): void {
    ended = true;
    queue.clear();
    stop.abort();
    wake();
  }

  function finish(outcome: Outcome | undefined): void {
    active -= 1;
    // After the end, what is under way only fails because it was aborted.
    if (outcome && !ended) {
      finished.push(outcome);
      if (outcome.kind === 'failed' && outcome.fatal) end();
    }
    startMore();
    wake();
  }

  function startMore(): void {
    while (!ended && active < concurrency && active + finished.length < concurrency + 2) {
      const next = queue.next();
      if (!next) return;
      if (next.kind === 'fail')
        finished.push({ kind: 'failed', key: next.batch.key, failure: next.failure, fatal: false });
      else {
        active += 1;
        void settle(next.batch, stop.signal).then(finish, (error: unknown) => {
          crash = { error };
          finish(undefined);
        });
      }
    }
  }

  function cancel(): void {
    if (ended) return;
    finished.push({ kind: 'failed', key: 'pull', failure: createFailure('cancelled'), fatal: true });
    end();
  }

  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted) cancel();
  try {
    for (;;) {
      if (crash) throw crash.error;
      startMore();
      const outcome = finished.shift();
      if (outcome?.kind === 'batch') {
        yield { ...outcome, remaining: queue.size() + active + finished.length };
      } else if (outcome) {
        yield outcome;
        if (outcome.fatal) return;
      } else if (active === 0) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal?.removeEventListener('abort', cancel);
    end();
  }
}
