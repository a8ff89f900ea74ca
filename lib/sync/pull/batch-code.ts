import { z } from 'zod';
import { isMeasure, type MeasureId } from '@/lib/indicators/measures';
import type { PullBatch } from '@/lib/national-server/types';
import { tallyRefusals, type RefusalTally } from './refusals';

/** A staged batch as it is read back: columns of numbers, indices into its own lists. */
export interface StagedCells {
  readonly region: string;
  readonly months: readonly number[];
  readonly measures: readonly MeasureId[];
  readonly units: readonly string[];
  /** Cells that came with something refused, as indices of measure, unit and month: what was known of them stays. */
  readonly refusedCells: readonly (readonly [measure: number, unit: number, month: number])[];
  readonly refusals: RefusalTally;
  readonly rows: number;
  readonly count: number;
  readonly measure: Uint8Array;
  readonly unit: Uint32Array;
  /** Index in `months`. */
  readonly month: Uint8Array;
  readonly value: Float64Array;
}

const headerSchema = z.object({
  region: z.string(),
  months: z.array(z.number()),
  measures: z.array(z.string().refine(isMeasure)),
  units: z.array(z.string()),
  // Staged by an older version of the program: none.
  refusedCells: z.array(z.tuple([z.number(), z.number(), z.number()])).default([]),
  refusals: z.record(
    z.string(),
    z.object({
      count: z.number(),
      examples: z.array(
        z.object({ item: z.string(), orgUnit: z.string(), period: z.string(), value: z.string() }),
      ),
    }),
  ),
  rows: z.number(),
  count: z.number(),
});

/**
 * Packs a batch for staging: 14 bytes a cell. A 4-byte header length, the header as JSON padded to 8 bytes, then the values
 * (float64), units (uint32), measures and months (a byte each).
 */
export function encodeBatch(batch: PullBatch): Uint8Array {
  const { cells } = batch;
  const count = cells.value.length;
  const months = new Lookup(batch.months);
  const measures = new Lookup<string>(batch.measures);
  const units = new Lookup<string>([]);
  const unit = Uint32Array.from(cells.unit, (uid) => units.add(uid));
  const refused = batch.refusedCells;
  const refusedCells = refused?.unit.map((uid, i) => [
    measures.find(refused.measure[i]),
    units.add(uid),
    months.find(refused.month[i]),
  ]);
  const header = JSON.stringify({
    region: batch.region,
    months: batch.months,
    measures: batch.measures,
    units: units.list,
    refusedCells,
    refusals: tallyRefusals(batch.refusals),
    rows: batch.rows,
    count,
  });
  const text = new TextEncoder().encode(header);
  const start = Math.ceil((4 + text.length) / 8) * 8;
  const payload = new Uint8Array(start + count * 14);
  new DataView(payload.buffer).setUint32(0, text.length);
  payload.set(text, 4);
  new Float64Array(payload.buffer, start, count).set(cells.value);
  new Uint32Array(payload.buffer, start + count * 8, count).set(unit);
  for (let i = 0; i < count; i += 1) {
    payload[start + count * 12 + i] = measures.find(cells.measure[i]);
    payload[start + count * 13 + i] = months.find(cells.month[i]);
  }
  return payload;
}

/** Reads a packed batch. @throws when it is not one. */
export function decodeBatch(payload: Uint8Array): StagedCells {
  // A copy starts at 0, which the 8-byte views need; the database's buffer may start anywhere.
  const { buffer } = new Uint8Array(payload);
  const length = new DataView(buffer).getUint32(0);
  const text = new TextDecoder().decode(new Uint8Array(buffer, 4, length));
  const header = headerSchema.parse(JSON.parse(text));
  const { count } = header;
  const start = Math.ceil((4 + length) / 8) * 8;
  return {
    ...header,
    value: new Float64Array(buffer, start, count),
    unit: new Uint32Array(buffer, start + count * 8, count),
    measure: new Uint8Array(buffer, start + count * 12, count),
    month: new Uint8Array(buffer, start + count * 13, count),
  };
}

/** Positions in a list. Neighbouring cells mostly share their measure and month, so the last answer is kept. */
class Lookup<T> {
  readonly list: T[];
  readonly #positions: Map<T, number>;
  #last: T | undefined;
  #lastPosition = -1;

  constructor(list: readonly T[]) {
    this.list = [...list];
    this.#positions = new Map(this.list.map((value, position) => [value, position]));
  }

  find(value: T | undefined): number {
    if (value !== undefined && value === this.#last) return this.#lastPosition;
    const position = value === undefined ? undefined : this.#positions.get(value);
    if (position === undefined)
      throw new Error(`A batch holds a cell of ${String(value)}, which it does not declare.`);
    this.#last = value;
    this.#lastPosition = position;
    return position;
  }

  add(value: T): number {
    if (!this.#positions.has(value)) this.#positions.set(value, this.list.push(value) - 1);
    return this.find(value);
  }
}
