import type { Band } from '@/lib/board/band-colour';
import type { Status } from '@/lib/indicators/types';

export type { Band, Palette } from '@/lib/board/band-colour';
export type { MapDrawing, Shape } from '@/lib/geography/map-drawing';

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
