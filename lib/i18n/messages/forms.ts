/** A text that changes with a number: French counts 0 and 1 as one, English only 1. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}
