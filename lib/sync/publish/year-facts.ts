import 'server-only';
import { FactCube } from '@/lib/indicators/fact-cube';
import { monthRange } from '@/lib/periods/period';
import type { Store } from '@/lib/store/types';
import type { StagedCells } from '../pull/batch-code';
import type { PartSet } from '../pull/parts';
import type { PublishContext } from './context';

/** The stored facts of a calendar year. */
export async function loadYear(store: Store, context: PublishContext, year: number): Promise<FactCube> {
  const cube = emptyYear(context, year);
  const positions = new Int32Array((context.lowest.at(-1)?.id ?? 0) + 1).fill(-1);
  context.lowest.forEach(({ id }, position) => (positions[id] = position));
  const measureOf = new Map([...context.measureIds].map(([measure, id]) => [id, measure]));
  for (const month of monthRange(year * 12, year * 12 + 11)) {
    const rows = new Map([...measureOf].map(([id, measure]) => [id, cube.row(measure, month)]));
    await store.bulk.readFacts(store.db, month, (measure, orgUnit, value) => {
      const position = positions[orgUnit] ?? -1;
      const row = rows.get(measure);
      // A unit that left the programme keeps its facts, and counts nowhere.
      if (row && position >= 0) row[position] = value;
    });
  }
  return cube;
}

export function copyYear(context: PublishContext, source: FactCube): FactCube {
  const copy = emptyYear(context, Math.floor(source.firstMonth / 12));
  for (const measure of context.measures) {
    for (const month of monthRange(source.firstMonth, source.firstMonth + 11)) {
      const row = source.row(measure, month);
      if (row) copy.row(measure, month)?.set(row);
    }
  }
  return copy;
}

/**
 * Lays a batch over a year: its measures and months are taken to be answered whole for the units of its region, so that a
 * cell it does not hold is a cell the server no longer has. A cell whose new value was refused keeps what it had, and so do
 * units that have left the server.
 * @param parts which of its parts are laid; the others wait.
 */
export function layBatch(context: PublishContext, year: FactCube, batch: StagedCells, parts: PartSet): void {
  const region = context.lowest.flatMap((unit, i) =>
    unit.region === batch.region && unit.gone === 0 ? [i] : [],
  );
  const rows = batch.measures.map((measure) =>
    batch.months.map((month) =>
      parts.has(batch.region, measure, month) ? year.row(measure, month) : undefined,
    ),
  );
  const inRegion = new Map(region.map((unit) => [context.lowest[unit]?.uid, unit]));
  const positions = Int32Array.from(batch.units, (uid) => inRegion.get(uid) ?? -1);
  const kept = batch.refusedCells.map(([measure, uid, month]) => {
    const row = rows[measure]?.[month];
    const unit = positions[uid] ?? -1;
    return { row, unit, value: row?.[unit] ?? NaN };
  });
  for (const row of rows.flat()) if (row) for (const unit of region) row[unit] = NaN;
  for (const { row, unit, value } of kept) if (row && unit >= 0) row[unit] = value;
  for (let i = 0; i < batch.count; i += 1) {
    const row = rows[batch.measure[i] ?? 0]?.[batch.month[i] ?? 0];
    const unit = positions[batch.unit[i] ?? 0] ?? -1;
    if (row && unit >= 0) row[unit] = batch.value[i] ?? NaN;
  }
}

function emptyYear(context: PublishContext, year: number): FactCube {
  return new FactCube(context.measures, year * 12, 12, context.lowest.length);
}
