import { boxAt, type Box, doOverlap, isWithin } from '@/lib/geography/box';
import { isInside } from '@/lib/geography/intervals';
import { estimateTextWidth } from '@/lib/geography/text-width';
import { type LabelSize, STATUS_GAP, STATUS_SHARE } from './choose-label';
import type { View } from './relabel-drawing';
import { ringsOf } from './shape-rings';
import type { MapDrawing, Shape, ShapeMark } from './types';

/** A label that stands beside its shape, with a leader to it. Sizes are px on screen, places are of the drawing. */
export interface Callout {
  readonly uid: string;
  readonly from: { readonly x: number; readonly y: number };
  /** Middle of the label. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly nameWidth: number;
}

export const CALLOUT_PADDING = 5;
/** Eighths and sixteenths of a turn, nearest first to the sides, where lines of text fit best. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0.71, 0.71],
  [-0.71, 0.71],
  [0.71, -0.71],
  [-0.71, -0.71],
  [0, 1],
  [0, -1],
  [0.92, 0.38],
  [-0.92, 0.38],
  [0.92, -0.38],
  [-0.92, -0.38],
] as const;
const DISTANCES = [16, 28, 42, 60, 80, 105, 135, 170, 210];
/** A drawing shown smaller than drawn has its smallest words grown, by this much at most (see map.css). */
const GROWTH = 1.22;
/** What it costs to cover a part of another shape, px of distance. */
const COVER = 26;
/** What it costs to hide a shape that is called. */
const HIDE = 60;
/** What it costs to cover the words on a part without value, and to draw the leader through another label or called shape. */
const COVER_WORDS = 90;
const CROSS = 40;
const ALONG = [0.2, 0.4, 0.6, 0.8];

export interface CalloutRoom {
  readonly size: LabelSize;
  readonly view: View;
  /** Boxes that must stay free: labels, insets, buttons. Boxes are on screen, from the corner of the view. */
  readonly taken: readonly Box[];
  /** Boxes that rather stay free. */
  readonly spared?: readonly Box[];
  /** No label stands where it costs more than this, px of distance. */
  readonly most?: number;
}

/**
 * Places a label beside each of some shapes, the first ones first: near, inside the frame, over no other label, and rather
 * over no shape and no words. A shape for whose label there is no free place gets none.
 */
export function layCallouts(
  drawing: MapDrawing,
  called: readonly { readonly shape: Shape; readonly mark: ShapeMark }[],
  { size, view, taken, spared = [], most = Infinity }: CalloutRoom,
): Callout[] {
  const { box, zoom } = view;
  const frame = { x: 0, y: 0, width: box.width * zoom, height: box.height * zoom };
  const occupied = [...taken];
  const units = new Set(drawing.units.map(({ uid }) => uid));
  const shapes = [...ringsOf(drawing).entries()].filter(([uid]) => units.has(uid));
  // The shapes that are called must be seen themselves.
  const guarded = shapes.flatMap(([uid, { box: around }]) =>
    called.some(({ shape }) => shape.uid === uid)
      ? [
          {
            ...{ x: (around.x - box.x) * zoom, y: (around.y - box.y) * zoom },
            ...{ width: around.width * zoom, height: around.height * zoom },
          },
        ]
      : [],
  );
  const isCovering = (x: number, y: number): boolean =>
    shapes.some(([, { rings, box: around }]) => {
      const point = { x: x / zoom + box.x, y: y / zoom + box.y };
      return isOn(point, around) && isInside(rings, point.x, point.y);
    });
  return called.flatMap(({ shape, mark }) => {
    const others = shapes.filter(
      ([uid]) => uid !== shape.uid && called.some((other) => other.shape.uid === uid),
    );
    const isOnOther = ({ x, y }: Point): boolean =>
      others.some(([, { rings }]) => isInside(rings, x / zoom + box.x, y / zoom + box.y));
    const anchor = { x: (shape.line.x - box.x) * zoom, y: (shape.line.y - box.y) * zoom };
    if (!isWithin({ ...anchor, width: 0, height: 0 }, frame)) return [];
    const nameWidth = estimateTextWidth(shape.name, size.name) * GROWTH;
    const value = mark.value === '' ? 0 : STATUS_GAP + estimateTextWidth(mark.value, size.value, true);
    const status = mark.status ? size.value * STATUS_SHARE + STATUS_GAP : 0;
    const width = nameWidth + value + status + 2 * CALLOUT_PADDING;
    const height = size.value + 7;
    let best: { readonly at: Box; readonly score: number } | null = null;
    for (const distance of DISTANCES) {
      // No place costs less than its distance.
      if (distance > most || (best && distance >= best.score)) break;
      for (const [dx, dy] of DIRECTIONS) {
        const x = anchor.x + dx * (distance + width / 2);
        const y = anchor.y + dy * (distance + height / 2);
        const at = boxAt(x, y, width, height);
        if (!isWithin(at, frame, 4) || occupied.some((other) => doOverlap(at, other))) continue;
        const hidden = guarded.filter((other) => doOverlap(at, other)).length;
        const spoilt = spared.filter((other) => doOverlap(at, other)).length;
        const sure = distance + HIDE * hidden + COVER_WORDS * spoilt;
        if (sure > most || (best && sure >= best.score)) continue;
        const leader = pointsBetween(anchor, { x, y });
        const crossed =
          occupied.filter((other) => leader.some((point) => isOn(point, other))).length +
          (leader.some(isOnOther) ? 1 : 0);
        if (best && sure + CROSS * crossed >= best.score) continue;
        const covered = [-0.45, -0.15, 0.15, 0.45].filter((share) => isCovering(x + share * width, y)).length;
        const score = sure + COVER * covered + CROSS * crossed;
        if (score <= most && (!best || score < best.score)) best = { at, score };
      }
    }
    if (!best) return [];
    occupied.push(best.at);
    const [x, y] = [best.at.x + width / 2, best.at.y + height / 2];
    return [
      {
        ...{ uid: shape.uid, from: { x: shape.line.x, y: shape.line.y }, width, height, nameWidth },
        ...{ x: x / zoom + box.x, y: y / zoom + box.y },
      },
    ];
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points along a leader, close enough to tell through what it runs. */
function pointsBetween(from: Point, to: Point): Point[] {
  return ALONG.map((share) => ({
    x: from.x + share * (to.x - from.x),
    y: from.y + share * (to.y - from.y),
  }));
}

/** Asked some ten thousand times a map. */
function isOn({ x, y }: Point, box: Box): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}
