import { createHash } from 'node:crypto';
import type { MeasureId } from '@/lib/indicators/measures';
import { monthId, type MonthIndex } from '@/lib/periods/period';
import type { Item } from '../items';

export interface PlannedMeasure {
  readonly measure: MeasureId;
  readonly items: readonly Item[];
}

/** What one request asks: some measures, each with all its items, in the units of one region, for some months. */
export interface Batch {
  readonly key: string;
  readonly measures: readonly PlannedMeasure[];
  readonly region: string;
  readonly levelNumber: number;
  /** Newest first. */
  readonly months: readonly MonthIndex[];
  /** How many units of the region are expected to answer. */
  readonly units: number;
}

export function createBatch(parts: Omit<Batch, 'key'>): Batch {
  return { ...parts, key: keyOf(parts) };
}

/** What is asked for, each once: an indicator whose numerator and denominator are both wanted goes once. */
export function dxOf(measures: readonly PlannedMeasure[]): string[] {
  return [...new Set(measures.flatMap(({ items }) => items.map((item) => item.dx)))];
}

export function needsTerms(measures: readonly PlannedMeasure[]): boolean {
  return measures.some(({ items }) => items.some((item) => item.column !== 'value'));
}

/** Rows in the answer if every unit reported everything. */
export function expectedRows(batch: Pick<Batch, 'measures' | 'months' | 'units'>): number {
  return dxOf(batch.measures).length * batch.units * batch.months.length;
}

/** The batch in two halves: by months while there are several, then by measures. None when it is down to one of each. */
export function halve(batch: Batch): Batch[] {
  if (batch.months.length < 2) return halveMeasures(batch);
  return cut(batch.months).map((months) => createBatch({ ...batch, months }));
}

/** The batch in two halves by measures only, to find the one that spoils it. None when it is down to one. */
export function halveMeasures(batch: Batch): Batch[] {
  if (batch.measures.length < 2) return [];
  return cut(batch.measures).map((measures) => createBatch({ ...batch, measures }));
}

/**
 * What is left of a batch when `done` holds keys of an earlier attempt: nothing, the whole, or the halves (of halves…)
 * that are not in yet, when the earlier attempt had to split it.
 */
export function partsLeft(batch: Batch, done: ReadonlySet<string>): Batch[] {
  if (done.has(batch.key)) return [];
  const halves = halve(batch);
  const left = halves.map((half) => partsLeft(half, done));
  const untouched = left.every((parts, position) => parts.length === 1 && parts[0] === halves[position]);
  return untouched ? [batch] : left.flat();
}

function cut<T>(list: readonly T[]): T[][] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}

/** Readable at its start, exact at its end: region, newest and oldest month, hash of all that is asked. */
function keyOf({ measures, region, levelNumber, months }: Omit<Batch, 'key'>): string {
  const asked = measures.map(({ measure, items }) => [measure, ...items.map((item) => item.text)]);
  const text = JSON.stringify([levelNumber, region, months, asked]);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const newest = months[0] ?? 0;
  const oldest = months[months.length - 1] ?? 0;
  return `${region}.${monthId(newest)}.${monthId(oldest)}.${hash}`;
}
