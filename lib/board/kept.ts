/** Built values by key, least recently used out first. Keys hold the release and the scope: nothing is ever stale. */
export class Kept<T> {
  readonly #values = new Map<string, { readonly value: Promise<T>; weight: number }>();

  /**
   * @param most how much is kept.
   * @param weigh what each value counts for of that; without, one each: then `most` is a number of values.
   */
  constructor(
    readonly most: number,
    readonly weigh: (value: T) => number = () => 1,
  ) {}

  /** The value of a key, made once however many ask for it at the same time; a failure is not kept. */
  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#values.get(key);
    this.#values.delete(key);
    const held = known ?? { value: make(), weight: 1 };
    this.#values.set(key, held);
    if (!known) {
      this.#forgetOldest();
      held.value.then(
        (value) => {
          held.weight = this.weigh(value);
          this.#forgetOldest();
        },
        () => this.#values.delete(key),
      );
    }
    return held.value;
  }

  /** Down to what may be kept; the newest stays, however heavy. */
  #forgetOldest(): void {
    let weight = 0;
    for (const held of this.#values.values()) weight += held.weight;
    for (const [key, held] of this.#values) {
      if (weight <= this.most || this.#values.size === 1) return;
      this.#values.delete(key);
      weight -= held.weight;
    }
  }
}
