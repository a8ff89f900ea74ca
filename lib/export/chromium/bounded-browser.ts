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

/** What a browser is asked to do. @param left given when nobody waits for it any more: what it opened is to be closed. */
export type BrowserJob<T> = (browser: Browser, left: AbortSignal) => Promise<T>;

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

  /** @param left of who waits for it: a job that has not begun leaves its place, one that runs closes what it opened. */
  async run<T>(job: BrowserJob<T>, left: AbortSignal = new AbortController().signal): Promise<Done<T>> {
    const done = await this.#queue.run(() => this.#runWithin(job, left), left);
    if (done === 'full') return { ok: false, problem: 'busy' };
    return done === 'left' ? { ok: false, problem: 'left' } : done;
  }

  /** Ends the browser now. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const running = this.#running;
    this.#running = null;
    await running?.kill().catch(() => undefined);
  }

  async #runWithin<T>(job: BrowserJob<T>, left: AbortSignal): Promise<Done<T>> {
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
      const done = await Promise.race([this.#workAgain(job, left, limit.signal), passed]);
      // A reader who went away leaves a browser that works.
      if (!done.ok && done.problem !== 'left') await this.close();
      return done;
    } finally {
      clearTimeout(clock);
      clearInterval(watch);
      this.#idle = setTimeout(() => void this.close(), this.bounds.idleMilliseconds).unref();
    }
  }

  /** Once more with another browser, within the same bounds, where the browser itself broke down. */
  async #workAgain<T>(job: BrowserJob<T>, left: AbortSignal, limit: AbortSignal): Promise<Done<T>> {
    const done = await this.#work(job, left, limit);
    if (done.ok || done.problem !== 'failed' || limit.aborted) return done;
    if (this.#running?.browser.isConnected() === true && !isBreakdown(done.cause)) return done;
    await this.close();
    // Ending the first may take longer than the job may: the next one has begun by then.
    return this.#work(job, left, limit);
  }

  async #work<T>(job: BrowserJob<T>, left: AbortSignal, limit: AbortSignal): Promise<Done<T>> {
    if (limit.aborted) return { ok: false, problem: 'too-slow' };
    try {
      if (this.#running?.browser.isConnected() !== true) {
        await this.close();
        if (limit.aborted) return { ok: false, problem: 'too-slow' };
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
    if (left.aborted) return { ok: false, problem: 'left' };
    try {
      return { ok: true, value: await job(this.#running.browser, left) };
    } catch (cause) {
      return left.aborted ? { ok: false, problem: 'left' } : { ok: false, problem: 'failed', cause };
    }
  }

  async #watch(limit: AbortController): Promise<void> {
    const pid = this.#running?.pid;
    const bytes = pid === undefined ? null : await this.readMemory(pid).catch(() => null);
    if (bytes !== null && bytes > this.bounds.mostMemory) limit.abort('memory');
  }
}

/** Whether a process of the browser ended under a job, or its printer gave up, and not the page that it was to open. */
function isBreakdown(cause: unknown): boolean {
  return cause instanceof Error && /crashed|has been closed|Printing failed/i.test(cause.message);
}
