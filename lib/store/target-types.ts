/** Which target: one value that a plan sets for a year, of the country or of a region. */
export interface TargetKey {
  /** Id of the plan. */
  readonly plan: string;
  /** Id of the indicator. */
  readonly indicator: string;
  readonly year: number;
  /** Uid of the region; `null` for the country. */
  readonly region: string | null;
}

/** What makes a target validated: the document that sets it. */
export interface TargetDocument {
  readonly title: string;
  /** As far as it is known: `2024-11-04`, `2024-11` or `2024`. */
  readonly date: string;
}

/** What a decision makes of a target. */
export type TargetChange =
  /** `source` `null`: to be validated. `value` in the indicator's unit. */
  | { readonly kind: 'set'; readonly value: number; readonly source: TargetDocument | null }
  /** Back to what the profile says of it, if it does. */
  | { readonly kind: 'withdrawn' };

/** Who decided; the name as it was then. */
export interface Decider {
  readonly account: string | null;
  readonly accountName: string;
}

/** One line of the history of a target: never changed, only followed by another. */
export interface TargetDecision extends TargetKey, Decider {
  readonly id: string;
  readonly at: Date;
  readonly note: string | null;
  /** The value in force until then, as the profile of that day or a decision had it; `null`: there was none. */
  readonly before: number | null;
  readonly change: TargetChange;
}
