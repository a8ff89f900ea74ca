import 'server-only';
import type { Level } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import { decodeFigures, positionsIn } from '../figure-code';
import { readConsistently } from '../transactions';
import type { FigureRow, Store } from '../types';
import { readCatalogue } from './catalogues';
import { isVisible } from './scope-filter';
import { isUnder } from './subtree';

const COLUMNS = [
  'org_unit.uid',
  'rollup.period',
  'rollup.expected_unit_months',
  'rollup.expected_units',
  'rollup.catalogue',
  'rollup.figures',
] as const;

interface EncodedRow {
  readonly uid: string;
  readonly period: string;
  readonly expected_unit_months: number;
  readonly expected_units: number;
  readonly catalogue: string;
  readonly figures: string;
}

/**
 * Figures of every org unit of a level in some periods; with `parent`, of those that stand under it, at whatever depth.
 * A unit outside the programme has no row. One contiguous read a period, whatever the years stored.
 */
export function readFigures(
  store: Store,
  scope: Scope,
  filter: { readonly periods: readonly string[]; readonly level: Level; readonly parent?: string },
): Promise<FigureRow[]> {
  return readConsistently(store, async (reader) => {
    if (filter.periods.length === 0) return [];
    let query = reader.db
      .selectFrom('org_unit')
      .innerJoin('rollup', 'rollup.org_unit', 'org_unit.id')
      .select(COLUMNS)
      .where('rollup.period', 'in', [...filter.periods])
      .where('rollup.level', '=', filter.level)
      .where((eb) => isVisible(eb, scope));
    if (filter.parent !== undefined) query = query.where(isUnder(filter.parent));
    return decodeRows(reader, await query.execute());
  });
}

/** Figures of some org units, of whatever level, in some periods: a point read each. */
export function readFiguresOf(
  store: Store,
  scope: Scope,
  filter: { readonly periods: readonly string[]; readonly orgUnits: readonly string[] },
): Promise<FigureRow[]> {
  return readConsistently(store, async (reader) => {
    if (filter.periods.length === 0 || filter.orgUnits.length === 0) return [];
    const rows = await reader.db
      .selectFrom('org_unit')
      // Not an inner join: for a few units the embedded database would take one the other way round, through every row of a period.
      .crossJoin('rollup')
      .select(COLUMNS)
      .whereRef('rollup.org_unit', '=', 'org_unit.id')
      .whereRef('rollup.level', '=', 'org_unit.level')
      .where('rollup.period', 'in', [...filter.periods])
      .where('org_unit.uid', 'in', [...filter.orgUnits])
      .where((eb) => isVisible(eb, scope))
      .execute();
    return decodeRows(reader, rows);
  });
}

const NO_POSITIONS: ReadonlyMap<string, number> = new Map();

async function decodeRows(store: Store, rows: readonly EncodedRow[]): Promise<FigureRow[]> {
  const catalogues = new Map<string, ReadonlyMap<string, number>>();
  for (const { catalogue } of rows) {
    if (!catalogues.has(catalogue)) {
      catalogues.set(catalogue, positionsIn(await readCatalogue(store, catalogue)));
    }
  }
  return rows.map((row) => ({
    orgUnit: row.uid,
    period: row.period,
    expected: { unitMonths: row.expected_unit_months, units: row.expected_units },
    figures: decodeFigures(row.figures, catalogues.get(row.catalogue) ?? NO_POSITIONS),
  }));
}
