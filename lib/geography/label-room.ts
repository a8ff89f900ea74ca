import type { Box } from './box';
import { insideRows, intersectIntervals, outsideOf, type Interval } from './intervals';
import { signedArea } from './winding';

export interface Room {
  readonly x: number;
  readonly y: number;
  /** Free width centred on x, over the height that was asked for. */
  readonly width: number;
}

export type { Box } from './box';

export interface RoomWanted {
  readonly height: number;
  /** More width than this is worth nothing. */
  readonly width: number;
  /** The label keeps inside it. */
  readonly frame: { readonly width: number; readonly height: number };
  /** Boxes it must not touch. */
  readonly obstacles: readonly Box[];
  /** Rings of other shapes that it must not stand on. */
  readonly avoid?: readonly (readonly GeoJSON.Position[])[];
}

/** Free px between a label and the edge of the frame. */
const MARGIN = 6;
/** Width that a label gives up to stand nearer to the middle of its shape, px per px. */
const PULL = 0.3;

/** The largest polygon by area, in its own coordinates; `undefined` for none. */
export function largestPolygon(polygons: readonly GeoJSON.Position[][][]): GeoJSON.Position[][] | undefined {
  const area = (polygon: GeoJSON.Position[][]): number => Math.abs(signedArea(polygon[0] ?? []));
  return [...polygons].sort((a, b) => area(b) - area(a))[0];
}

/**
 * Where a label of a given height has the most room inside a polygon, near its middle, in drawing pixels.
 * Always a point of the polygon inside the frame, when there is one; the width is 0 where the height does
 * not fit. `null` when nothing of the polygon is in the frame.
 */
export function findRoom(rings: readonly (readonly GeoJSON.Position[])[], wanted: RoomWanted): Room | null {
  const outer = rings[0] ?? [];
  const ys = outer.map(([, y = 0]) => y);
  const xs = outer.map(([x = 0]) => x);
  const top = Math.max(Math.min(...ys), MARGIN);
  const bottom = Math.min(Math.max(...ys), wanted.frame.height - MARGIN);
  if (bottom <= top) return null;
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };

  const step = Math.min(2, (bottom - top) / 12);
  const first = top + step / 2;
  const count = Math.max(0, Math.ceil((bottom - first) / step));
  const avoided = wanted.avoid && insideRows(wanted.avoid, first, step, count);
  const rows = insideRows(rings, first, step, count).map((inside, row) => {
    const y = first + row * step;
    return { y, free: freeAt(inside, avoided?.[row], y, wanted) };
  });
  const half = Math.ceil(wanted.height / step / 2);
  const room = bestRoom(rows, half, wanted.width, middle);
  if (room) return room;
  const point = bestRoom(rows, 0, wanted.width, middle);
  return point && { ...point, width: 0 };
}

function freeAt(
  inside: readonly Interval[],
  avoided: readonly Interval[] | undefined,
  y: number,
  wanted: RoomWanted,
): Interval[] {
  let free = intersectIntervals(inside, [[MARGIN, wanted.frame.width - MARGIN]]);
  if (avoided) free = intersectIntervals(free, outsideOf(avoided));
  for (const box of wanted.obstacles) {
    if (y < box.y - MARGIN || y > box.y + box.height + MARGIN) continue;
    free = intersectIntervals(free, outsideOf([[box.x - MARGIN, box.x + box.width + MARGIN]]));
  }
  return free;
}

function bestRoom(
  rows: readonly { readonly y: number; readonly free: readonly Interval[] }[],
  half: number,
  wantedWidth: number,
  middle: { readonly x: number; readonly y: number },
): Room | null {
  let best: Room | null = null;
  let bestScore = -Infinity;
  const blocks = shareBlocks(
    rows.map(({ free }) => free),
    2 * half + 1,
  );
  for (let i = half; i < rows.length - half; i += 1) {
    const free = blocks[i - half] ?? [];
    const y = rows[i]?.y ?? 0;
    for (const [from, to] of free) {
      const reach = Math.min(wantedWidth, to - from) / 2;
      const x = Math.max(from + reach, Math.min(to - reach, middle.x));
      const score = 2 * reach - PULL * Math.hypot(x - middle.x, y - middle.y);
      if (score > bestScore) {
        bestScore = score;
        best = { x: round(x), y: round(y), width: Math.floor(2 * Math.min(x - from, to - x)) };
      }
    }
  }
  return best;
}

/** What every row of each block of rows leaves free, by the block's first row: from blocks of one, two, four rows … put together. */
function shareBlocks(rows: readonly (readonly Interval[])[], size: number): (readonly Interval[])[] {
  let shared = [...rows];
  let length = 1;
  for (; length * 2 <= size; length *= 2) {
    const shorter = shared;
    const apart = length;
    shared = shorter
      .slice(0, Math.max(0, shorter.length - apart))
      .map((free, row) => intersectIntervals(free, shorter[row + apart] ?? []));
  }
  const rest = size - length;
  return shared
    .slice(0, Math.max(0, rows.length - size + 1))
    .map((free, row) => (rest === 0 ? free : intersectIntervals(free, shared[row + rest] ?? [])));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
