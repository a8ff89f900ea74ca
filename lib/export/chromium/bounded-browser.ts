import type { Browser } from 'playwright-core';
import type { ChromiumProblem } from './chromium-problem';
import type { LaunchBrowser, RunningBrowser } from './launch';
import { Queue } from './queue';
import { readTreeMemory } from './read-memory';

export interface Bounds {
  /** Jobs that may wait while one runs. */
  readonly mostWaiting: number;
  /** Of one job, its launch included. */
  readonly milliseconds: number;
  /** Bytes of the browser and all its processes together. */
  readonly mostMemory: number;
  /** After the last job, until the browser is closed. */
  readonly idleMilliseconds: number;
  readonly watchEvery: number;
}

export const BOUNDS: Bounds = {
  mostWaiting: 5,
  milliseconds: 30_000,
  mostMemory: 300 * 1024 * 1024,
  idleMilliseconds: 20_000,
  watchEvery: 250,
};

export type Done<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ChromiumProblem; readonly cause?: unknown };

type ReadMemory = (pid: number) => Promise<number | null>;

/** A browser that serves one job at a time within bounds; one that passes them is ended, and the next job gets another. */
export class BoundedBrowser {
  #running: RunningBrowser | null = null;
  #idle: NodeJS.Timeout | undefined;
  readonly #queue: Queue;

  constructor(
    private readonly launch: LaunchBrowser,
    private readonly bounds: Bounds = BOUNDS,
    private readonly readMemory: ReadMemory = readTreeMemory,
  ) {
    this.#queue = new Queue(bounds.mostWaiting);
  }

  async run<T>(job: (browser: Browser) => Promise<T>): Promise<Done<T>> {
    const done = await this.#queue.run(() => this.#runWithin(job));
    return done ?? { ok: false, problem: 'busy' };
  }

  /** Ends the browser now. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const running = this.#running;
    this.#running = null;
    await running?.kill().catch(() => undefined);
  }

  async #runWithin<T>(job: (browser: Browser) => Promise<T>): Promise<Done<T>> {
    clearTimeout(this.#idle);
    const limit = new AbortController();
    const passed = new Promise<Done<T>>((resolve) => {
      limit.signal.addEventListener('abort', () => {
        const problem = limit.signal.reason === 'memory' ? 'too-much-memory' : 'too-slow';
        resolve({ ok: false, problem });
      });
    });
    const clock = setTimeout(() => limit.abort('time'), this.bounds.milliseconds);
    const watch = setInterval(() => void this.#watch(limit), this.bounds.watchEvery);
    try {
      const done = await Promise.race([this.#work(job, limit.signal), passed]);
      if (!done.ok) await this.close();
      return done;
    } finally {
      clearTimeout(clock);
      clearInterval(watch);
      this.#idle = setTimeout(() => void this.close(), this.bounds.idleMilliseconds).unref();
    }
  }

  async #work<T>(job: (browser: Browser) => Promise<T>, limit: AbortSignal): Promise<Done<T>> {
    try {
      if (this.#running?.browser.isConnected() !== true) {
        await this.close();
        const started = await this.launch();
        if (started === null) return { ok: false, problem: 'no-chromium' };
        // It came too late: nobody waits for it any more.
        if (limit.aborted) {
          await started.kill();
          return { ok: false, problem: 'too-slow' };
        }
        this.#running = started;
      }
    } catch (cause) {
      return { ok: false, problem: 'no-chromium', cause };
    }
    try {
      return { ok: true, value: await job(this.#running.browser) };
    } catch (cause) {
      return { ok: false, problem: 'failed', cause };
    }
  }

  async #watch(limit: AbortController): Promise<void> {
    const pid = this.#running?.pid;
    const bytes = pid === undefined ? null : await this.readMemory(pid).catch(() => null);
    if (bytes !== null && bytes > this.bounds.mostMemory) limit.abort('memory');
  }
}
