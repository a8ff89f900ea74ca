import 'server-only';
import type { ExpressionBuilder } from 'kysely';
import type { MeasureId } from '@/lib/indicators/measures';
import type { Level, OrgUnit } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import type { MonthIndex } from '@/lib/periods/period';
import { readInChunks } from '../chunks';
import type { Database } from '../schema';
import type { Store } from '../types';
import { isDue } from './due-units';
import { readMeasureIds } from './measure-ids';
import { toOrgUnit } from './org-units';
import { isVisible } from './scope-filter';

/** A unit and a measure that was above zero in every month asked about. */
export interface HeldMeasure {
  readonly orgUnit: string;
  readonly measure: MeasureId;
}

/**
 * Which units have a measure above zero in each of some months, among the units the reader may see of which a report is due in the
 * last of them. The database counts: rows of other units never leave it.
 * @param filter.under uid of the district, the region or the unit itself to which they are narrowed.
 */
export async function findHeldMeasures(
  store: Store,
  scope: Scope,
  filter: {
    readonly measures: readonly MeasureId[];
    readonly months: readonly MonthIndex[];
    readonly under?: string | null;
  },
): Promise<HeldMeasure[]> {
  const { under = null } = filter;
  const names = await readMeasureIds(store, filter.measures);
  const last = Math.max(...filter.months);
  if (names.size === 0 || filter.months.length === 0) return [];
  const rows = await store.db
    .selectFrom('fact')
    .innerJoin('org_unit', 'org_unit.id', 'fact.org_unit')
    .select(['org_unit.uid as orgUnit', 'fact.measure'])
    .where('fact.month', 'in', [...filter.months])
    .where('fact.measure', 'in', [...names.keys()])
    .where('fact.value', '>', 0)
    .where((eb) => isDue(eb, last, last))
    .where((eb) => isVisible(eb, scope))
    .$if(under !== null, (query) => query.where('fact.org_unit', 'in', (one) => selectPart(one, under ?? '')))
    .groupBy(['org_unit.uid', 'fact.measure'])
    .having((eb) => eb.fn.countAll(), '=', filter.months.length)
    .execute();
  return rows.flatMap(({ orgUnit, measure }) => {
    const name = names.get(measure);
    return name === undefined ? [] : [{ orgUnit, measure: name }];
  });
}

/** The units of a district or region, or the unit itself: by the facts' own key, so that those of others are passed by. */
function selectPart(eb: ExpressionBuilder<Database, 'fact'>, place: string) {
  return eb
    .selectFrom('org_unit as one')
    .select('one.id')
    .where((is) =>
      is.or([is('one.uid', '=', place), is('one.parent', '=', place), is('one.region', '=', place)]),
    );
}

/** A unit that sent nothing of a measure lately. */
export interface SilentUnit {
  readonly unit: OrgUnit;
  /** Latest month looked at in which it sent something; `null` for none. */
  readonly lastSeen: MonthIndex | null;
}

/**
 * Units that are open and assigned to report, and that have a measure absent or at zero in every one of `months`; with the last
 * month of `before` in which it was above zero.
 */
export async function findSilentUnits(
  store: Store,
  scope: Scope,
  filter: {
    readonly measure: MeasureId;
    readonly level: Level;
    readonly months: readonly MonthIndex[];
    readonly before: readonly MonthIndex[];
  },
): Promise<SilentUnit[]> {
  const { measure, level, months, before } = filter;
  const ids = [...(await readMeasureIds(store, [measure])).keys()];
  const [first, last] = [months.at(0), months.at(-1)];
  if (ids.length === 0 || first === undefined || last === undefined) return [];
  const units = await store.db
    .selectFrom('org_unit')
    .selectAll()
    .where('level', '=', level)
    .where((eb) => isDue(eb, first, last))
    .where((eb) => isVisible(eb, scope))
    .where((eb) => eb.not(eb.exists(selectSent(eb, ids, months))))
    .execute();
  if (units.length === 0) return [];
  const seen = before.length === 0 ? [] : await readLastSent(store, ids, before, units);
  const lastSeen = new Map(seen.map((row) => [row.org_unit, Number(row.month)]));
  return units.map(({ id, ...row }) => ({ unit: toOrgUnit(row), lastSeen: lastSeen.get(id) ?? null }));
}

function selectSent(
  eb: ExpressionBuilder<Database, 'org_unit'>,
  ids: readonly number[],
  months: readonly MonthIndex[],
) {
  return eb
    .selectFrom('fact')
    .select('fact.value')
    .whereRef('fact.org_unit', '=', 'org_unit.id')
    .where('fact.month', 'in', [...months])
    .where('fact.measure', 'in', [...ids])
    .where('fact.value', '>', 0);
}

function readLastSent(
  store: Store,
  ids: readonly number[],
  months: readonly MonthIndex[],
  units: readonly { readonly id: number }[],
) {
  return readInChunks(units, (some) =>
    store.db
      .selectFrom('fact')
      .select(['org_unit', (eb) => eb.fn.max('month').as('month')])
      .where('month', 'in', [...months])
      .where('measure', 'in', [...ids])
      .where(
        'org_unit',
        'in',
        some.map(({ id }) => id),
      )
      .where('value', '>', 0)
      .groupBy('org_unit')
      .execute(),
  );
}
