import type { MeasureId } from '@/lib/indicators/measures';
import type { MonthIndex } from '@/lib/periods/period';
import { failed } from '../http/failures';
import type { PullBatch, RefusalReason, Result } from '../types';
import { needsTerms, type Batch } from './batch';
import { readCount, refusalOf } from './count';
import { periodId } from './query';
import { createRefusalLog, type RefusalLog } from './refusals';
import { EMPTY, layOutSlots, REFUSED, VALUE, type Slots } from './slots';
import type { AnalyticsTable } from './table';

export type AcceptedCells = Required<
  Pick<PullBatch, 'cells' | 'refusedCells' | 'refusals' | 'refusedByReason'>
>;

/**
 * Turns the rows of an answer into cells of measures, and refuses one by one the values that cannot be right.
 * `units` are the uids expected in the batch's region. Fails only where a needed column is missing.
 */
export function readCells(
  batch: Batch,
  units: readonly string[],
  table: AnalyticsTable,
): Result<AcceptedCells> {
  const needed = [
    'dx',
    'pe',
    'ou',
    'value',
    ...(needsTerms(batch.measures) ? ['numerator', 'denominator'] : []),
  ];
  const missing = needed.filter((column) => table.position(column) === undefined);
  if (missing.length > 0) return failed('malformed-answer', { subject: `headers: ${missing.join(', ')}` });
  const slots = layOutSlots(batch, units.length, (column) => table.position(column) ?? -1);
  const refusals = createRefusalLog();
  fillSlots(slots, batch, units, table, refusals);
  const sums = sumItems(slots, batch, units, refusals);
  return { ok: true, value: { ...sums, refusals: refusals.kept, refusedByReason: refusals.counts } };
}

function fillSlots(
  slots: Slots,
  batch: Batch,
  units: readonly string[],
  table: AnalyticsTable,
  refusals: RefusalLog,
): void {
  const monthOf = new Map(batch.months.map((month, position) => [periodId(month), position]));
  const unitOf = new Map(units.map((unit, position) => [unit, position]));
  const [dxAt = 0, peAt = 0, ouAt = 0, valueAt = 0] = ['dx', 'pe', 'ou', 'value'].map((name) =>
    table.position(name),
  );
  for (const row of table.rows) {
    if (!Array.isArray(row)) {
      refusals.add('malformed-row', '', '', '', row);
      continue;
    }
    const dx: unknown = row[dxAt];
    const ou: unknown = row[ouAt];
    const pe: unknown = typeof row[peAt] === 'number' ? String(row[peAt]) : row[peAt];
    if (typeof dx !== 'string' || typeof pe !== 'string' || typeof ou !== 'string') {
      refusals.add('malformed-row', dx, ou, pe, row[valueAt]);
      continue;
    }
    const targets = slots.targets.get(dx);
    const month = monthOf.get(pe);
    const unit = unitOf.get(ou);
    if (row.length < table.columns.length) {
      refusals.add('malformed-row', dx, ou, pe, row[valueAt]);
      if (!targets || month === undefined || unit === undefined) continue;
      for (const { slot } of targets) slots.states[slots.at(slot, month, unit)] = REFUSED;
      continue;
    }
    if (!targets || month === undefined || unit === undefined) {
      const reason = !targets ? 'unasked-item' : month === undefined ? 'unasked-period' : 'unknown-unit';
      refusals.add(reason, dx, ou, pe, row[valueAt]);
      continue;
    }
    for (const { slot, column, text } of targets) {
      const cell: unknown = row[column];
      // Null and blank say that there is no value: absent, not refused, not zero.
      if (cell === '' || cell === null) continue;
      const refused = store(slots, slots.at(slot, month, unit), cell);
      refused?.values.forEach((value) => refusals.add(refused.reason, text, ou, pe, value));
    }
  }
}

/** Keeps a cell in its place, or tells what is refused: the cell, and with it the one before where the two disagree. */
function store(
  slots: Slots,
  at: number,
  cell: unknown,
): { reason: RefusalReason; values: readonly unknown[] } | undefined {
  const count = readCount(cell);
  const state = slots.states[at];
  if (state === EMPTY && !Number.isNaN(count)) {
    slots.states[at] = VALUE;
    slots.values[at] = count;
    return undefined;
  }
  if (state === VALUE && slots.values[at] === count) return undefined;
  slots.states[at] = REFUSED;
  if (Number.isNaN(count)) return { reason: refusalOf(cell), values: [cell] };
  // Nothing tells which of two values is right: neither is kept.
  return { reason: 'conflicting-duplicate', values: state === VALUE ? [slots.values[at], cell] : [cell] };
}

/**
 * Adds up the items of each measure that are present. Where one of them was refused the cell is absent: half a sum is
 * not a sum, while an item without a row may rightly be a zero that the server did not store.
 */
function sumItems(
  slots: Slots,
  batch: Batch,
  units: readonly string[],
  refusals: RefusalLog,
): Pick<AcceptedCells, 'cells' | 'refusedCells'> {
  const cells = { ...createColumns(), value: new Array<number>() };
  const refusedCells = createColumns();
  batch.measures.forEach((planned, position) => {
    const own = slots.ofMeasure[position] ?? [];
    batch.months.forEach((monthIndex, monthAt) => {
      units.forEach((uid, unitAt) => {
        let sum = 0;
        let present = 0;
        for (const slot of own) {
          const at = slots.at(slot, monthAt, unitAt);
          if (slots.states[at] === REFUSED) return push(refusedCells, planned.measure, uid, monthIndex);
          if (slots.states[at] !== VALUE) continue;
          sum += slots.values[at] ?? 0;
          present += 1;
        }
        if (present === 0) return;
        if (sum === Infinity) {
          refusals.add('not-finite', planned.measure, uid, periodId(monthIndex), sum);
          return push(refusedCells, planned.measure, uid, monthIndex);
        }
        push(cells, planned.measure, uid, monthIndex);
        cells.value.push(sum);
      });
    });
  });
  return { cells, refusedCells };
}

function createColumns() {
  return { measure: new Array<MeasureId>(), unit: new Array<string>(), month: new Array<MonthIndex>() };
}

function push(
  columns: ReturnType<typeof createColumns>,
  measure: MeasureId,
  unit: string,
  month: MonthIndex,
): void {
  columns.measure.push(measure);
  columns.unit.push(unit);
  columns.month.push(month);
}
