/** How the linked indicator moved since a recommendation was made; each with its coverage (0..1). */
export interface Movement {
  readonly indicator: string;
  readonly from: { readonly period: string; readonly value: number | null; readonly coverage: number | null };
  readonly to: { readonly period: string; readonly value: number | null; readonly coverage: number | null };
  /** A change is said only where both rest on enough data. */
  readonly change: number | null;
  /** Why no change is said; `null` or absent where one is. */
  readonly withheld?: MovementGap | null;
}

/**
 * Why the indicator's change since a recommendation is not said: no month has been closed since; the months are of different seasons;
 * one of them has no data; one of them rests on too few.
 */
export type MovementGap = 'too-early' | 'season' | 'no-data' | 'partial';
