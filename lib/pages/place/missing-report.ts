import type { Run } from '@/lib/indicators/runs';

/** A health area whose report of a month did not come. */
export interface MissingReport {
  readonly area: { readonly uid: string; readonly name: string };
  /** The district's uid; `null` where the area hangs elsewhere. */
  readonly district: string | null;
  /** Months in a row without report, up to that one. */
  readonly run: Run;
}

/** How far back a run is followed, the month itself included. */
export const MONTHS_BACK = 12;
