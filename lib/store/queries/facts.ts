import 'server-only';
import type { MeasureId } from '@/lib/indicators/measures';
import type { Scope } from '@/lib/org-units/scope';
import type { MonthIndex } from '@/lib/periods/period';
import { readInChunks } from '../chunks';
import type { Store } from '../types';
import { readMeasureIds } from './measure-ids';
import { isVisible } from './scope-filter';
import { isUnder } from './subtree';

/** One stored measure of one lowest-level unit and month. */
export interface Fact {
  readonly orgUnit: string;
  readonly measure: MeasureId;
  readonly month: MonthIndex;
  readonly value: number;
}

/**
 * Facts of some measures and months, of the units the reader may see; with `under`, of those that stand under a place (or are it);
 * with `orgUnits`, of these alone. One contiguous read a measure and month: ask for few of either.
 */
export async function readFacts(
  store: Store,
  scope: Scope,
  filter: {
    readonly measures: readonly MeasureId[];
    readonly months: readonly MonthIndex[];
    readonly under?: string;
    readonly orgUnits?: readonly string[];
  },
): Promise<Fact[]> {
  const { measures, months, under, orgUnits } = filter;
  if (measures.length === 0 || months.length === 0 || orgUnits?.length === 0) return [];
  const names = await readMeasureIds(store, measures);
  if (names.size === 0) return [];
  let query = store.db
    .selectFrom('fact')
    .innerJoin('org_unit', 'org_unit.id', 'fact.org_unit')
    .select(['org_unit.uid as orgUnit', 'fact.measure', 'fact.month', 'fact.value'])
    .where('fact.month', 'in', [...months])
    .where('fact.measure', 'in', [...names.keys()])
    .where((eb) => isVisible(eb, scope));
  if (under !== undefined) {
    query = query.where((eb) => eb.or([isUnder(under), eb('org_unit.uid', '=', under)]));
  }
  const rows = await (orgUnits === undefined
    ? query.execute()
    : readInChunks(orgUnits, (some) =>
        // By the column of the facts' own key: they are looked up, and those of other units passed by.
        query
          .where('fact.org_unit', 'in', (eb) =>
            eb.selectFrom('org_unit as one').select('one.id').where('one.uid', 'in', some),
          )
          .execute(),
      ));
  return rows.flatMap(({ measure: id, ...row }) => {
    const measure = names.get(id);
    return measure === undefined ? [] : [{ ...row, measure }];
  });
}
