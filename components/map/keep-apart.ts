import { boxAt, doOverlap, type Box } from '@/lib/geography/box';
import { isInside } from '@/lib/geography/intervals';
import { estimateTextWidth } from '@/lib/geography/text-width';
import { labelChoices, type LabelChoice, type LabelSize } from './choose-label';
import type { View } from './relabel-drawing';
import { ringsOf } from './shape-rings';
import type { MapDrawing, Shape, ShapeMark } from './types';

export interface Labelled {
  readonly shape: Shape;
  readonly mark: ShapeMark;
  readonly label: LabelChoice;
}

/** Between two labels, px on screen: closer, a name and the value of the shape next to it read as one. The least is for want of more. */
const GAPS = [8, 4, 1] as const;
/** On a phone the smallest words are grown by this much (see map.css). */
const GROWTH = 1.125;
const SMALLEST = 12;
/** How far a label may move to keep apart, px on screen, the nearest places first. */
const SHIFTS = [
  [0, 0],
  ...[4, 8, 12].flatMap((by) => [
    [by, 0],
    [-by, 0],
    [0, by],
    [0, -by],
  ]),
] as const;

/**
 * Labels that stand apart: each as it was chosen where it can, else a little beside, else with less in it. Those with a name choose
 * first. A name that finds no place apart stays; a bare value goes, and the list beside the map has it.
 */
export function keepApart(
  drawing: MapDrawing,
  labels: readonly Labelled[],
  size: LabelSize,
  view: View,
): Labelled[] {
  const rings = ringsOf(drawing);
  const isOwn = ({ uid }: Shape, x: number, y: number): boolean => {
    const own = rings.get(uid);
    return own === undefined || (isOver(own.box, x, y) && isInside(own.rings, x, y));
  };
  const inOrder = [...labels].sort((a, b) => rankOf(a) - rankOf(b));
  const kept: Labelled[] = [];
  const taken: Box[] = [];
  for (const item of inOrder) {
    const found = findApart(item, { size, view, taken, isOwn });
    const label = found ?? (item.label.name === null ? null : item.label);
    if (!label) continue;
    const laid = { ...item, label };
    kept.push(laid);
    taken.push(occupiedBy(laid, size, view));
  }
  return kept;
}

interface Surroundings {
  readonly size: LabelSize;
  readonly view: View;
  /** Boxes of the labels that stand already, px on screen. */
  readonly taken: readonly Box[];
  /** Whether a point of the drawing lies on the shape itself. */
  readonly isOwn: (shape: Shape, x: number, y: number) => boolean;
}

/**
 * The first of a label's forms and places that stands apart from those that are there. Most labels do where they were chosen: whether
 * a place further off is still on the shape is asked only where it comes to it.
 */
function findApart(item: Labelled, { size, view, taken, isOwn }: Surroundings): LabelChoice | undefined {
  const { shape, mark } = item;
  for (const choice of labelChoices(shape, mark, size, view.zoom)) {
    const own = occupiedBy({ shape, label: choice }, size, view);
    for (const gap of GAPS) {
      for (const [dx, dy] of SHIFTS) {
        const at = widen({ ...own, x: own.x + dx, y: own.y + dy }, gap);
        if (taken.some((box) => doOverlap(box, at))) continue;
        const [x, y] = [choice.x + dx / view.zoom, choice.y + dy / view.zoom];
        if ((dx === 0 && dy === 0) || isOwn(shape, x, y)) return { ...choice, x, y };
      }
    }
  }
  return undefined;
}

function isOver({ x, y, width, height }: Box, atX: number, atY: number): boolean {
  return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
}

function rankOf({ label: { name } }: Labelled): number {
  return name === null ? 1 : 0;
}

function widen({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y, width: width + 2 * by, height };
}

/** The box of a label, px on screen from the corner of the view. */
export function occupiedBy(
  { label, shape }: Pick<Labelled, 'label' | 'shape'>,
  size: LabelSize,
  { box, zoom }: View,
): Box {
  const name = label.name === null ? 0 : estimateTextWidth(shape.name, size.name) * growthOf(size.name);
  const width = Math.max(label.valueWidth * growthOf(size.value), name);
  const lines = (label.name === null && label.status !== 'above' ? 1 : 2) + (label.note ? 1 : 0);
  return boxAt((label.x - box.x) * zoom, (label.y - box.y) * zoom, width, lines * size.value * 1.15);
}

function growthOf(fontSize: number): number {
  return fontSize <= SMALLEST ? GROWTH : 1;
}
