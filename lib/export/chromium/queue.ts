/** Runs jobs one at a time; a few may wait, and who comes after these is turned away. */
export class Queue {
  #waiting: (() => void)[] = [];
  #busy = false;

  constructor(private readonly mostWaiting: number) {}

  /** How many wait, the one that runs left out. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * @param signal once it is given, a job that still waits leaves its place.
   * @returns `full`: too many wait already; `left`: nobody waits for it any more. The job was not begun then.
   */
  async run<T extends object>(job: () => Promise<T>, signal?: AbortSignal): Promise<T | 'full' | 'left'> {
    if (signal?.aborted) return 'left';
    if (this.#busy) {
      if (this.#waiting.length >= this.mostWaiting) return 'full';
      if (!(await this.#wait(signal))) return 'left';
    }
    this.#busy = true;
    try {
      return await job();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy = false;
    }
  }

  /** @returns whether the turn came: the place is handed over, so that nobody slips in between. */
  #wait(signal: AbortSignal | undefined): Promise<boolean> {
    return new Promise((resolve) => {
      const begin = () => {
        signal?.removeEventListener('abort', leave);
        resolve(true);
      };
      const leave = () => {
        this.#waiting = this.#waiting.filter((other) => other !== begin);
        resolve(false);
      };
      this.#waiting.push(begin);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }
}
