import { boxAround, type Box } from '@/lib/geography/box';
import { readPath } from '@/lib/geography/read-path';
import { signedArea } from '@/lib/geography/winding';
import type { MapDrawing } from './types';

export interface ShapeRings {
  /** In the coordinates of the drawing, the largest first. */
  readonly rings: readonly (readonly GeoJSON.Position[])[];
  readonly box: Box;
}

const READ = new WeakMap<MapDrawing, ReadonlyMap<string, ShapeRings>>();

/** The outlines of a drawing's shapes as points, keyed by uid; read once for each drawing. */
export function ringsOf(drawing: MapDrawing): ReadonlyMap<string, ShapeRings> {
  const known = READ.get(drawing);
  if (known) return known;
  const read = new Map(
    [...drawing.regions, ...drawing.units].map(({ uid, d }) => {
      const rings = readPath(d).sort((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
      return [uid, { rings, box: boxAround(rings.flat()) }] as const;
    }),
  );
  READ.set(drawing, read);
  return read;
}
