import 'server-only';
import type { MeasureId } from '@/lib/indicators/measures';
import type { Level } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import type { MonthIndex } from '@/lib/periods/period';
import type { Store } from '../types';
import { isVisible } from './scope-filter';
import { isUnder } from './subtree';

/** Two measures of one unit in one month; `null`: none was reported. */
export interface UnitMonth {
  readonly id: number;
  readonly uid: string;
  readonly name: string;
  readonly parent: string | null;
  readonly region: string | null;
  readonly of: number | null;
  readonly done: number | null;
}

/** Beyond this many ids a whole month is read: databases take only so many parameters. */
const MOST_IDS = 5000;

/**
 * Two measures, side by side, of the units of the programme that are open and assigned to report in a month.
 * @param filter.undone leaves out units where some of the second was done, and those that had none of the first to do.
 * @param filter.ids leaves only these units, by the number that an earlier answer gave.
 */
export async function readUnitMonths(
  store: Store,
  scope: Scope,
  filter: {
    readonly month: MonthIndex;
    readonly level: Level;
    readonly of: MeasureId;
    readonly done: MeasureId;
    readonly under: string | null;
    readonly undone?: boolean;
    readonly ids?: readonly number[];
  },
): Promise<UnitMonth[]> {
  const { month, level, under, ids } = filter;
  if (ids?.length === 0) return [];
  const [of, done] = await findMeasures(store, [filter.of, filter.done]);
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
      'first.value as of',
      'second.value as done',
    ])
    .where('org_unit.level', '=', level)
    .where('org_unit.programme', '=', 1)
    .where('org_unit.gone', '=', 0)
    .where('org_unit.reports', '=', 1)
    .where((eb) => eb.or([eb('org_unit.opened', 'is', null), eb('org_unit.opened', '<=', month)]))
    .where((eb) => eb.or([eb('org_unit.closed', 'is', null), eb('org_unit.closed', '>=', month)]))
    .where((eb) => isVisible(eb, scope));
  if (under !== null) {
    query = query.where((eb) => eb.or([isUnder(under), eb('org_unit.uid', '=', under)]));
  }
  if (filter.undone) {
    query = query
      .where((eb) => eb.or([eb('first.value', 'is', null), eb('first.value', '>', 0)]))
      .where((eb) => eb.or([eb('second.value', 'is', null), eb('second.value', '<=', 0)]));
  }
  if (ids === undefined) return query.execute();
  if (ids.length <= MOST_IDS) return query.where('org_unit.id', 'in', [...ids]).execute();
  const wanted = new Set(ids);
  return (await query.execute()).filter(({ id }) => wanted.has(id));
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
  const [measure] = await findMeasures(store, [filter.measure]);
  const rows: { org_unit: number; last: number }[] = [];
  for (let from = 0; from < ids.length; from += MOST_IDS) {
    const some = await store.db
      .selectFrom('fact')
      .select(({ fn }) => ['org_unit', fn.max<number>('month').as('last')])
      .where('month', 'in', [...months])
      .where('measure', '=', measure ?? NO_MEASURE)
      .where('org_unit', 'in', ids.slice(from, from + MOST_IDS))
      .where('value', '>', 0)
      .groupBy('org_unit')
      .execute();
    rows.push(...some);
  }
  return new Map(rows.map(({ org_unit, last }) => [org_unit, last]));
}

/** Of a measure that nothing was ever stored of; numbers of measures begin at 1. */
const NO_MEASURE = -1;

async function findMeasures<const Names extends readonly MeasureId[]>(
  store: Store,
  names: Names,
): Promise<{ [Name in keyof Names]: number }>;
async function findMeasures(store: Store, names: readonly MeasureId[]): Promise<number[]> {
  const known = await store.db
    .selectFrom('measure')
    .select(['id', 'uid'])
    .where('uid', 'in', [...names])
    .execute();
  return names.map((name) => known.find(({ uid }) => uid === name)?.id ?? NO_MEASURE);
}
