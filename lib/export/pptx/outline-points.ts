import { insideAt } from '@/lib/geography/intervals';
import { readPath } from '@/lib/geography/read-path';
import { cutRing, type Frame } from './cut-ring';

type Ring = GeoJSON.Position[];

/** A point of an outline as the library takes it, inches from the corner of its shape. */
export type OutlinePoint =
  { readonly x: number; readonly y: number; readonly moveTo?: boolean } | { readonly close: true };

export interface Outline {
  /** The box around it, inches on the slide. */
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly points: OutlinePoint[];
}

/** From the coordinates of a drawing to inches on the slide. */
export interface Placing {
  /** Of the drawing, in its own units: what lies outside is cut off. */
  readonly frame: Frame;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** An outline of path data (closed rings, holes among them); `null` for an empty one. */
export function outlineOf(d: string, placing: Placing): Outline | null {
  const rings = readPath(d).map((ring) => cutRing(ring, placing.frame));
  return place(rings, placing, true);
}

/** Open lines of path data. */
export function linesOf(d: string, placing: Placing): Outline | null {
  return place(readPath(d), placing, false);
}

/** Strokes at 45° inside an outline, so far apart, in the drawing's units: no data, as vectors. */
export function hatchOf(d: string, apart: number, placing: Placing): Outline | null {
  const inside = readPath(d).map((ring) => cutRing(ring, placing.frame));
  const turned = inside.map((ring) =>
    ring.map(([x = 0, y = 0]) => [(x + y) / Math.SQRT2, (y - x) / Math.SQRT2]),
  );
  const heights = turned.flat().map(([, y = 0]) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const strokes: Ring[] = [];
  for (let y = Math.ceil(top / apart) * apart; y < bottom; y += apart) {
    for (const [from, to] of insideAt(turned, y)) {
      strokes.push([from, to].map((x) => [(x - y) / Math.SQRT2, (x + y) / Math.SQRT2]));
    }
  }
  return place(strokes, placing, false);
}

function place(rings: readonly Ring[], { x: left, y: top, scale }: Placing, closed: boolean): Outline | null {
  const placed = rings
    .filter((ring) => ring.length > 1)
    .map((ring) => ring.map(([x = 0, y = 0]) => ({ x: left + x * scale, y: top + y * scale })));
  const all = placed.flat();
  const [first] = all;
  if (!first) return null;
  const edge = all.reduce(
    (box, { x, y }) => ({
      ...{ left: Math.min(box.left, x), right: Math.max(box.right, x) },
      ...{ top: Math.min(box.top, y), bottom: Math.max(box.bottom, y) },
    }),
    { left: first.x, right: first.x, top: first.y, bottom: first.y },
  );
  return {
    box: { x: edge.left, y: edge.top, w: edge.right - edge.left, h: edge.bottom - edge.top },
    points: placed.flatMap((ring): OutlinePoint[] => [
      ...ring.map(({ x, y }, index) => ({
        x: x - edge.left,
        y: y - edge.top,
        ...(index === 0 && { moveTo: true }),
      })),
      ...(closed ? [{ close: true } as const] : []),
    ]),
  };
}
