import 'server-only';
import type { MeasureId } from '@/lib/indicators/measures';
import type { Level } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import type { MonthIndex } from '@/lib/periods/period';
import { readInChunks } from '../chunks';
import type { Store } from '../types';
import { isDue, isOpenIn } from './due-units';
import { readMeasureIds } from './measure-ids';
import { isVisible } from './scope-filter';

/** Two measures of one unit in one month; `null`: none was reported. */
export interface UnitMonth {
  readonly id: number;
  readonly uid: string;
  readonly name: string;
  readonly parent: string | null;
  readonly region: string | null;
  /** First and last month in which it is open; `null`: without bound. */
  readonly opened: MonthIndex | null;
  readonly closed: MonthIndex | null;
  readonly of: number | null;
  readonly done: number | null;
}

/** Which two measures are asked for. */
interface MeasurePair {
  readonly of: MeasureId;
  readonly done: MeasureId;
}

/**
 * Two measures, side by side, of the units of which a report is due in a month.
 * @param filter.under uid of the region, the district or the unit itself to which they are narrowed.
 * @param filter.undone leaves out units where some of the second was done, and those that had none of the first to do.
 */
export async function readUnitMonths(
  store: Store,
  scope: Scope,
  filter: MeasurePair & {
    readonly month: MonthIndex;
    readonly level: Level;
    readonly under: string | null;
    readonly undone?: boolean;
  },
): Promise<UnitMonth[]> {
  const { month, level, under } = filter;
  const [of, done] = [await findMeasure(store, filter.of), await findMeasure(store, filter.done)];
  let query = store.db
    .selectFrom('org_unit')
    .leftJoin('fact as first', (join) =>
      join
        .onRef('first.org_unit', '=', 'org_unit.id')
        .on('first.month', '=', month)
        .on('first.measure', '=', of),
    )
    .leftJoin('fact as second', (join) =>
      join
        .onRef('second.org_unit', '=', 'org_unit.id')
        .on('second.month', '=', month)
        .on('second.measure', '=', done),
    )
    .select([
      'org_unit.id',
      'org_unit.uid',
      'org_unit.name',
      'org_unit.parent',
      'org_unit.region',
      'org_unit.opened',
      'org_unit.closed',
      'first.value as of',
      'second.value as done',
    ])
    .where('org_unit.level', '=', level)
    .where((eb) => isDue(eb, month, month))
    .where((eb) => isVisible(eb, scope));
  if (under !== null) {
    // Not by a walk down the pyramid, of which a database cannot tell how few it leaves: it would read the month of the whole country.
    query = query.where((eb) =>
      eb.or([
        eb('org_unit.region', '=', under),
        eb('org_unit.parent', '=', under),
        eb('org_unit.uid', '=', under),
      ]),
    );
  }
  if (filter.undone) {
    query = query
      .where((eb) => eb.or([eb('first.value', 'is', null), eb('first.value', '>', 0)]))
      .where((eb) => eb.or([eb('second.value', 'is', null), eb('second.value', '<=', 0)]));
  }
  return query.execute();
}

/**
 * The same units in other months: whoever was not open in one has no row for it.
 * @param units as `readUnitMonths` gave them in the same transaction: what the reader may see of them is not asked again.
 */
export async function readOtherMonths(
  store: Store,
  units: readonly UnitMonth[],
  filter: MeasurePair & { readonly months: readonly MonthIndex[] },
): Promise<ReadonlyMap<MonthIndex, readonly UnitMonth[]>> {
  const { months } = filter;
  if (months.length === 0 || units.length === 0) return new Map();
  const [of, done] = [await findMeasure(store, filter.of), await findMeasure(store, filter.done)];
  const rows = await readInChunks(
    units.map(({ id }) => id),
    (some) =>
      store.db
        .selectFrom('fact')
        .select(['org_unit', 'month', 'measure', 'value'])
        .where('month', 'in', [...months])
        .where('measure', 'in', [of, done])
        .where('org_unit', 'in', some)
        .execute(),
  );
  const keyOf = (month: number, unit: number) => `${month} ${unit}`;
  const valuesOf = (measure: number) =>
    new Map(
      rows
        .filter((row) => row.measure === measure)
        .map(({ month, org_unit, value }) => [keyOf(month, org_unit), value]),
    );
  const [firsts, seconds] = [valuesOf(of), valuesOf(done)];
  const at = (unit: UnitMonth, month: MonthIndex): UnitMonth => {
    const key = keyOf(month, unit.id);
    return { ...unit, of: firsts.get(key) ?? null, done: seconds.get(key) ?? null };
  };
  return new Map(
    months.map((month) => [
      month,
      units.filter((unit) => isOpenIn(unit, month)).map((unit) => at(unit, month)),
    ]),
  );
}

/** The last month from one to another in which some units reported more than none of a measure. */
export async function readLastMonths(
  store: Store,
  filter: {
    readonly measure: MeasureId;
    readonly months: readonly MonthIndex[];
    readonly ids: readonly number[];
  },
): Promise<ReadonlyMap<number, MonthIndex>> {
  const { months, ids } = filter;
  if (months.length === 0 || ids.length === 0) return new Map();
  const measure = await findMeasure(store, filter.measure);
  const rows = await readInChunks(ids, (some) =>
    store.db
      .selectFrom('fact')
      .select(({ fn }) => ['org_unit', fn.max<number>('month').as('last')])
      .where('month', 'in', [...months])
      .where('measure', '=', measure)
      .where('org_unit', 'in', some)
      .where('value', '>', 0)
      .groupBy('org_unit')
      .execute(),
  );
  return new Map(rows.map(({ org_unit, last }) => [org_unit, last]));
}

/** Of a measure that nothing was ever stored of; numbers of measures begin at 1. */
const NO_MEASURE = -1;

async function findMeasure(store: Store, measure: MeasureId): Promise<number> {
  return [...(await readMeasureIds(store, [measure])).keys()][0] ?? NO_MEASURE;
}
