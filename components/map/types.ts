import type { Status } from '@/lib/indicators/types';

export type { MapDrawing, Shape } from '@/lib/geography/map-drawing';

/** Band 1 (lowest) to 5 (highest); darker always means a higher number. */
export type Band = 1 | 2 | 3 | 4 | 5;

/** What a shape shows for the chosen indicator and period. */
export interface ShapeMark {
  readonly fill: Band | 'no-data' | 'outside';
  /** Written on the shape, e.g. `68,4 %`; empty outside the programme. */
  readonly value: string;
  readonly status: Status | null;
  /** Second line under the value, e.g. `partiel (67 %)`. */
  readonly note: string | null;
  readonly href: string | null;
  /** Whole sentence for a screen reader. */
  readonly description: string;
}

/** `up`: light under the expected value. `down`: dark beyond the threshold. `band`: light in the norm, dark on both sides. */
export type Palette = 'up' | 'down' | 'band';
