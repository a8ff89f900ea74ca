/** Built values by key, least recently used out first. Keys hold the release and the scope: nothing is ever stale. */
export class Kept<T> {
  readonly #values = new Map<string, Promise<T>>();

  constructor(readonly most: number) {}

  /** The value of a key, made once however many ask for it at the same time; a failure is not kept. */
  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#values.get(key);
    this.#values.delete(key);
    const value = known ?? make();
    this.#values.set(key, value);
    if (!known) {
      value.catch(() => this.#values.delete(key));
      const oldest = this.#values.keys().next();
      if (this.#values.size > this.most && !oldest.done) this.#values.delete(oldest.value);
    }
    return value;
  }
}
