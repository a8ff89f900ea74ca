import 'server-only';
import { sql } from 'kysely';
import type { MeasureId } from '@/lib/indicators/measures';
import { isInScope, type Scope } from '@/lib/org-units/scope';
import type { MonthIndex } from '@/lib/periods/period';
import type { Store } from '../types';

/** Two measures summed over the lowest-level units that have both, so that one may be divided by the other. */
export interface PairedTotal {
  readonly numerator: number;
  readonly denominator: number;
  readonly units: number;
}

/**
 * For a ratio that no indicator holds: both measures of a month, of the programme's units that have both, by region (uid) and for
 * the country (`null`). Every reader has the national total; of the regions, those that the reader may see.
 */
export async function readPairedTotals(
  { db }: Store,
  scope: Scope,
  {
    month,
    numerator,
    denominator,
  }: { readonly month: MonthIndex; readonly numerator: MeasureId; readonly denominator: MeasureId },
): Promise<ReadonlyMap<string | null, PairedTotal>> {
  const idOf = (uid: MeasureId) => db.selectFrom('measure').select('id').where('uid', '=', uid);
  const rows = await db
    .selectFrom('fact as top')
    .innerJoin('fact as bottom', (join) =>
      join.onRef('bottom.month', '=', 'top.month').onRef('bottom.org_unit', '=', 'top.org_unit'),
    )
    .innerJoin('org_unit', 'org_unit.id', 'top.org_unit')
    .select(({ fn }) => [
      'org_unit.region',
      fn.sum('top.value').as('numerator'),
      fn.sum('bottom.value').as('denominator'),
      sql<number | string>`count(*)`.as('units'),
    ])
    .where('top.month', '=', month)
    .where('top.measure', '=', idOf(numerator))
    .where('bottom.measure', '=', idOf(denominator))
    .where('org_unit.programme', '=', 1)
    .groupBy('org_unit.region')
    .execute();
  // Sums and counts come as text from one of the databases.
  const totals = rows.map((row) => ({
    region: row.region,
    total: {
      numerator: Number(row.numerator),
      denominator: Number(row.denominator),
      units: Number(row.units),
    },
  }));
  const visible = totals.filter(
    ({ region }) => region !== null && isInScope(scope, { level: 'region', region }),
  );
  const all = totals.reduce((sum, { total }) => add(sum, total), { numerator: 0, denominator: 0, units: 0 });
  return new Map<string | null, PairedTotal>([
    ...visible.map(({ region, total }): [string | null, PairedTotal] => [region, total]),
    ...(all.units > 0 ? [[null, all] as const] : []),
  ]);
}

function add(one: PairedTotal, other: PairedTotal): PairedTotal {
  return {
    numerator: one.numerator + other.numerator,
    denominator: one.denominator + other.denominator,
    units: one.units + other.units,
  };
}
