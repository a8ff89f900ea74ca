import type { Clock } from './clock';

/** Keeps a client from asking more than `concurrency` at once and `perSecond` a second. */
export interface Pace {
  /** Waits for its turn, runs the task, frees the place. An aborted `signal` ends the waiting: the task sees it. */
  run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** No request starts for the next `ms`: the server asked for rest. */
  pause(ms: number): void;
}

export function createPace(limits: { concurrency: number; perSecond: number }, clock: Clock): Pace {
  const spacing = Number.isFinite(limits.perSecond) ? 1_000 / limits.perSecond : 0;
  const waiting: (() => void)[] = [];
  let running = 0;
  let nextStart = 0;

  async function enter(): Promise<void> {
    if (running >= limits.concurrency) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
  }

  /** Hands the place on to who waits longest, so that `running` never dips and nobody slips in between. */
  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }

  async function awaitStart(signal?: AbortSignal): Promise<void> {
    for (;;) {
      const wait = nextStart - clock.now();
      if (wait <= 0 || signal?.aborted) break;
      await clock.sleep(wait, signal);
    }
    nextStart = Math.max(nextStart, clock.now()) + spacing;
  }

  return {
    async run(task, signal) {
      await enter();
      try {
        await awaitStart(signal);
        return await task();
      } finally {
        leave();
      }
    },
    pause(ms) {
      nextStart = Math.max(nextStart, clock.now() + ms);
    },
  };
}
