import type { Shape } from './map-drawing';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { clipToPath } from './clip-path';
import { type Box, findRoom, largestPolygon } from './label-room';

/** Room wanted for a label, px: two lines (name over value), and one. */
interface LabelSize {
  readonly block: { readonly width: number; readonly height: number };
  readonly line: { readonly width: number; readonly height: number };
}

export const LABEL_SIZES = {
  region: { block: { width: 118, height: 40 }, line: { width: 86, height: 18 } },
  district: { block: { width: 84, height: 30 }, line: { width: 60, height: 14 } },
  narrow: { block: { width: 72, height: 28 }, line: { width: 60, height: 14 } },
} as const satisfies Record<string, LabelSize>;

const OUTSIDE_LINE_WIDTH = 240;

/** A unit's shape, cut to the frame, with the room for its label; `null` when none of it is in the frame. */
export function drawShape(
  unit: OrgUnit,
  polygon: GeoJSON.MultiPolygon,
  options: {
    readonly frame: { readonly width: number; readonly height: number };
    readonly obstacles: readonly Box[];
    readonly label: LabelSize;
  },
): Shape | null {
  const { frame, obstacles, label } = options;
  const d = clipToPath(polygon, frame);
  if (d === '') return null;
  const rings = largestInFrame(polygon, frame);
  const block = rings && findRoom(rings, { ...label.block, frame, obstacles });
  // Outside the programme the line says more: all such places by name, on the roomiest.
  const lineWidth = unit.programme ? label.line.width : OUTSIDE_LINE_WIDTH;
  const line = rings && findRoom(rings, { ...label.line, width: lineWidth, frame, obstacles });
  const [x = 0, y = 0] = polygon.coordinates[0]?.[0]?.[0] ?? [];
  const nowhere = { x: Math.round(x), y: Math.round(y), width: 0 };
  return {
    uid: unit.uid,
    name: unit.name,
    d,
    label: block ?? nowhere,
    line: line ?? nowhere,
    region: unit.region ?? unit.uid,
    programme: unit.programme,
  };
}

/** The largest of the polygons that reach into the frame. */
function largestInFrame(
  polygon: GeoJSON.MultiPolygon,
  frame: { readonly width: number; readonly height: number },
): GeoJSON.Position[][] | undefined {
  return largestPolygon(
    polygon.coordinates.filter((rings) => clipToPath({ type: 'Polygon', coordinates: rings }, frame)),
  );
}
