import type { ChromiumProblem } from './chromium-problem';

export type MadeFile =
  | { readonly ok: true; readonly file: Uint8Array }
  | { readonly ok: false; readonly problem: ChromiumProblem };

/** Who asks for a file, and for which. */
export interface FileWish {
  /** Of one person, whatever they ask with. */
  readonly owner: string;
  /** Address, language and all that the file depends on: who asks for the same gets the same file. */
  readonly what: string;
  /** Given when the reader went away. */
  readonly left?: AbortSignal;
}

interface Job {
  readonly what: string;
  readonly made: Promise<MadeFile>;
  readonly stop: AbortController;
  waiting: number;
}

/** At most one file in the making for each reader, so that nobody holds all the others. */
export class ReaderJobs {
  readonly #jobs = new Map<string, Job>();

  /**
   * Makes a file, or joins the making of the same one; it is given up when all who waited for it have left.
   * @returns `own-file` where this reader waits for another file.
   */
  async make(
    { owner, what, left }: FileWish,
    make: (left: AbortSignal) => Promise<MadeFile>,
  ): Promise<MadeFile> {
    if (left?.aborted) return { ok: false, problem: 'left' };
    const running = this.#jobs.get(owner);
    if (running && running.what !== what) return { ok: false, problem: 'own-file' };
    const job = running ?? this.#begin(owner, what, make);
    job.waiting += 1;
    return this.#await(owner, job, left);
  }

  #begin(owner: string, what: string, make: (left: AbortSignal) => Promise<MadeFile>): Job {
    const stop = new AbortController();
    const made = make(stop.signal).finally(() => this.#forget(owner, job));
    const job: Job = { what, made, stop, waiting: 0 };
    this.#jobs.set(owner, job);
    return job;
  }

  async #await(owner: string, job: Job, left: AbortSignal | undefined): Promise<MadeFile> {
    if (!left) return job.made;
    let leave = () => {};
    const gone = new Promise<MadeFile>((resolve) => {
      leave = () => {
        job.waiting -= 1;
        if (job.waiting === 0) {
          // Who asks again now begins anew: this one ends without a file.
          this.#forget(owner, job);
          job.stop.abort();
        }
        resolve({ ok: false, problem: 'left' });
      };
    });
    left.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([job.made, gone]);
    } finally {
      left.removeEventListener('abort', leave);
    }
  }

  #forget(owner: string, job: Job): void {
    if (this.#jobs.get(owner) === job) this.#jobs.delete(owner);
  }
}
