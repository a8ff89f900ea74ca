import type { Band } from '@/lib/board/band-colour';
import type { Status } from '@/lib/indicators/types';

export type { MapDrawing } from '@/lib/geography/map-drawing';

/** As the map components take it (`components/map/types.ts`). */
export interface ShapeMark {
  readonly fill: Band | 'no-data' | 'outside';
  readonly value: string;
  readonly status: Status | null;
  readonly note: string | null;
  readonly href: string | null;
  readonly description: string;
}
