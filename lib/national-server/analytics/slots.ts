import type { ItemColumn } from '../items';
import type { Batch } from './batch';

export const EMPTY = 0;
export const VALUE = 1;
/** Something came for it that was refused; nothing may be stored there any more. */
export const REFUSED = 2;

/** Where a cell of an answer goes: one slot for each (item asked, column read). */
export interface Target {
  readonly slot: number;
  /** Position of the column in a row. */
  readonly column: number;
  /** The item as the profile writes it. */
  readonly text: string;
}

/** Dense room for one batch: a value and a state for each (slot, month, unit). */
export interface Slots {
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  /** Slots of each measure, in the batch's order; measures may share one. */
  readonly ofMeasure: readonly (readonly number[])[];
  readonly values: Float64Array;
  readonly states: Uint8Array;
  at(slot: number, month: number, unit: number): number;
}

export function layOutSlots(batch: Batch, units: number, positionOf: (column: ItemColumn) => number): Slots {
  const months = batch.months.length;
  const targets = new Map<string, Target[]>();
  const slotOf = new Map<string, number>();
  const ofMeasure = batch.measures.map(({ items }) =>
    items.map((item) => {
      const known = slotOf.get(item.text);
      if (known !== undefined) return known;
      const slot = slotOf.size;
      slotOf.set(item.text, slot);
      const target = { slot, column: positionOf(item.column), text: item.text };
      targets.set(item.dx, [...(targets.get(item.dx) ?? []), target]);
      return slot;
    }),
  );
  const size = slotOf.size * months * units;
  return {
    targets,
    ofMeasure,
    values: new Float64Array(size),
    states: new Uint8Array(size),
    at: (slot, month, unit) => (slot * months + month) * units + unit,
  };
}
