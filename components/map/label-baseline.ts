import type { LabelChoice, LabelSize } from './choose-label';

/** How far the value's baseline lies under the middle of the label, px. */
export function baselineOf({ name, note, status }: LabelChoice, size: LabelSize): number {
  if (status === 'above') return size.value * 0.77;
  return name === null ? size.value * 0.36 : size.value * 0.86 - (note ? 6 : 0);
}
