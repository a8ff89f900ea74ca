import type { Level } from '@/lib/org-units/org-unit';

/** One indicator over the org units of a snapshot: each array has one entry per org unit, in the snapshot's order. */
export interface SnapshotColumn {
  readonly numerator: readonly (number | null)[];
  /** Absent for an indicator without denominator. */
  readonly denominator?: readonly (number | null)[];
  /** Expected unit-months that have the value. Coverage = this ÷ `expectedUnitMonths`. */
  readonly unitMonths: readonly number[];
  readonly monthsUsed: readonly number[];
  /** What was due at the end of the period (at the last month pulled, if it is unfinished), in the indicator's unit; one number when it is the same for all. */
  readonly expected: number | null | readonly (number | null)[];
  /** The plan's target for the end of the period's year (or the latest before it), same form. */
  readonly target: number | null | readonly (number | null)[];
  /** Whether the target in force has a source; `false` is "à valider"; `null` without target. */
  readonly validated: boolean | null;
  /** The same period one year before. Absent when nothing is known of it. */
  readonly previous?: {
    readonly numerator: readonly (number | null)[];
    readonly denominator?: readonly (number | null)[];
    readonly unitMonths: readonly number[];
  };
}

/** Every tracked indicator for every org unit of a level in one period. What the map uses; `GET /api/v1/snapshot`. */
export interface Snapshot {
  readonly release: number;
  readonly releaseLabel: string;
  /** ISO instant of the server's last analytics run. */
  readonly dataAsOf: string;
  readonly fictive: boolean;
  readonly period: string;
  /** Months of the period that have been pulled, of its length. */
  readonly monthsElapsed: number;
  readonly monthsInPeriod: number;
  readonly level: Level;
  /** The country comes first, always; then the units of the level. */
  readonly orgUnits: readonly string[];
  /** Per org unit; 0 for a unit outside the programme. */
  readonly expectedUnitMonths: readonly number[];
  readonly previousExpectedUnitMonths: readonly number[];
  /** Keyed by indicator id; an indicator whose measures are not mapped is absent ("non suivi"). */
  readonly indicators: Readonly<Record<string, SnapshotColumn>>;
}

/** Every tracked indicator for one org unit over consecutive months: arrays have one entry per month. */
export interface History {
  readonly orgUnit: string;
  readonly months: readonly string[];
  readonly expectedUnitMonths: readonly number[];
  readonly indicators: Readonly<
    Record<
      string,
      {
        readonly numerator: readonly (number | null)[];
        readonly denominator?: readonly (number | null)[];
        readonly unitMonths: readonly number[];
        readonly expected: readonly (number | null)[];
      }
    >
  >;
}
