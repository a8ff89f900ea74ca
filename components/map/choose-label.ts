import { estimateTextWidth } from '@/lib/geography/text-width';
import type { Shape, ShapeMark } from './types';

/** Sizes of a label's lines, px. */
export interface LabelSize {
  readonly name: number;
  readonly value: number;
  /** Lines stay even where they reach over the shape's edge by this factor of the room. */
  readonly overflow: number;
  /** A note gets a third line. */
  readonly note: boolean;
}

export const LABEL_SIZES = {
  region: { name: 15, value: 19, overflow: 1.5, note: true },
  narrowRegion: { name: 12, value: 14, overflow: 1.7, note: true },
  district: { name: 12, value: 13, overflow: 1.06, note: false },
  narrowDistrict: { name: 12, value: 12, overflow: 1.05, note: false },
} as const satisfies Record<string, LabelSize>;

/** Side of a status shape beside a value, as a share of the value's size, and the gap after it, px. */
export const STATUS_SHARE = 0.58;
export const STATUS_GAP = 5;

export interface LabelChoice {
  readonly x: number;
  readonly y: number;
  readonly name: string | null;
  readonly value: string;
  readonly note: string | null;
  /** Where the status shape stands: a value never stands without it, or it would look as if it had none. */
  readonly status: 'before' | 'above' | 'none';
  /** Width of the value, with the status shape and its gap if it has one, px. */
  readonly valueWidth: number;
}

/**
 * What of a label fits on a shape: name over value, the value beside or under its status shape, or nothing (`null`: it
 * stands in the list beside the map). `zoom` is how much larger than drawn the shape is now; the label keeps its size.
 */
export function chooseLabel(shape: Shape, mark: ShapeMark, size: LabelSize, zoom = 1): LabelChoice | null {
  return labelChoices(shape, mark, size, zoom)[0] ?? null;
}

/** Every label that fits on a shape, the fullest first. */
export function labelChoices(shape: Shape, mark: ShapeMark, size: LabelSize, zoom = 1): LabelChoice[] {
  if (mark.value === '') return [];
  const bare = estimateTextWidth(mark.value, size.value, true);
  const value = mark.status ? size.value * STATUS_SHARE + STATUS_GAP + bare : bare;
  const whole = Math.max(value, estimateTextWidth(shape.name, size.name));
  const status = mark.status ? 'before' : 'none';
  const [room, lineRoom] = [shape.label, shape.line].map(({ width }) => width * zoom * size.overflow);
  const block = { x: shape.label.x, y: shape.label.y };
  const line = { x: shape.line.x, y: shape.line.y };
  const short = { name: null, value: mark.value, note: null };
  const note = size.note ? mark.note : null;
  const fits = (width: number, within: number | undefined) => width <= (within ?? 0);
  return [
    ...(fits(whole, room)
      ? [{ ...block, name: shape.name, value: mark.value, note, status, valueWidth: value } as const]
      : []),
    ...(fits(value, lineRoom) ? [{ ...line, ...short, status, valueWidth: value } as const] : []),
    ...(fits(bare, room) ? [{ ...block, ...short, status: 'above', valueWidth: bare } as const] : []),
  ];
}
