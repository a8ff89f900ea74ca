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
    return own === undefined || isInside(own.rings, x, y);
  };
  const inOrder = [...labels].sort((a, b) => rankOf(a) - rankOf(b));
  const kept: Labelled[] = [];
  for (const item of inOrder) {
    const taken = kept.map((other) => occupiedBy(other, size, view));
    const isFree = (label: LabelChoice, gap: number) => {
      const own = widen(occupiedBy({ ...item, label }, size, view), gap);
      return taken.every((box) => !doOverlap(box, own));
    };
    const tried = labelChoices(item.shape, item.mark, size, view.zoom).flatMap((choice) => {
      const places = SHIFTS.map(([dx, dy]) => ({
        ...choice,
        ...{ x: choice.x + dx / view.zoom, y: choice.y + dy / view.zoom },
      })).filter(({ x, y }) => (x === choice.x && y === choice.y) || isOwn(item.shape, x, y));
      return GAPS.flatMap((gap) => places.map((label) => ({ label, gap })));
    });
    const found = tried.find(({ label, gap }) => isFree(label, gap))?.label;
    const label = found ?? (item.label.name === null ? null : item.label);
    if (label) kept.push({ ...item, label });
  }
  return kept;
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
