import 'server-only';
import type { Scope } from '@/lib/org-units/scope';
import { monthRange, type MonthIndex } from '@/lib/periods/period';
import type { Store } from '../types';
import { readRelease } from './releases';
import { isVisible } from './scope-filter';

/** Months of the release in which a measure of a region was never pulled. */
export interface MissingParts {
  readonly measure: string;
  /** Uid. */
  readonly region: string;
  /** Oldest first. */
  readonly months: readonly MonthIndex[];
}

/**
 * What of some measures the published release lacks because it was never pulled: "not loaded", which is not "no data".
 * A part that failed after it had been pulled once is not among them: it keeps its last good values.
 */
export async function readMissingParts(
  store: Store,
  scope: Scope,
  measures: readonly string[],
  /** Without: every month of the release. */
  months?: readonly MonthIndex[],
): Promise<MissingParts[]> {
  const release = await readRelease(store);
  if (!release || measures.length === 0 || months?.length === 0) return [];
  const regions = await store.db
    .selectFrom('org_unit')
    .select('uid')
    .where('level', '=', 'region')
    .where('programme', '=', 1)
    .where((eb) => isVisible(eb, scope))
    .orderBy('id')
    .execute();
  const rows = await store.db
    .selectFrom('pulled_part')
    .innerJoin('measure', 'measure.id', 'pulled_part.measure')
    .innerJoin('org_unit', 'org_unit.id', 'pulled_part.region')
    .select(['measure.uid as measure', 'org_unit.uid as region', 'month'])
    .where('measure.uid', 'in', measures)
    .$if(months !== undefined, (query) =>
      query
        .where('month', '>=', Math.min(...(months ?? [])))
        .where('month', '<=', Math.max(...(months ?? []))),
    )
    .execute();
  const pulled = new Set(rows.map(({ measure, region, month }) => `${measure} ${region} ${month}`));
  const span = months ?? monthRange(release.firstMonth, release.lastMonth);
  return measures.flatMap((measure) =>
    regions.flatMap(({ uid: region }) => {
      const months = span.filter((month) => !pulled.has(`${measure} ${region} ${month}`));
      return months.length === 0 ? [] : [{ measure, region, months }];
    }),
  );
}
