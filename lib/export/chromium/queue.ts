/** Runs jobs one at a time; a few may wait, and who comes after these is turned away. */
export class Queue {
  #waiting: (() => void)[] = [];
  #busy = false;

  constructor(private readonly mostWaiting: number) {}

  /** How many wait, the one that runs left out. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** @returns `null`: too many wait already, and the job was not begun. */
  async run<T>(job: () => Promise<T>): Promise<T | null> {
    if (this.#busy) {
      if (this.#waiting.length >= this.mostWaiting) return null;
      // The place is handed over, so that nobody slips in between.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
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
}
