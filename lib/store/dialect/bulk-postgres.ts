import 'server-only';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema';
import type { Bulk, FactChanges } from './bulk-writer';

const FACTS_TOGETHER = 20_000;
const ROWS_TOGETHER = 2_000;

/** Bulk operations with arrays as parameters: one statement for thousands of rows. */
export function createPostgresBulk(): Bulk {
  return {
    async writeFacts(db, changes) {
      for (let start = 0; start < changes.count; start += FACTS_TOGETHER) {
        await writePart(db, changes, start, Math.min(start + FACTS_TOGETHER, changes.count));
      }
    },
    async insertRollups(db, table, rows) {
      for (let start = 0; start < rows.length; start += ROWS_TOGETHER) {
        const part = rows.slice(start, start + ROWS_TOGETHER);
        await sql`INSERT INTO ${sql.table(table)} SELECT * FROM unnest(
          ${part.map((row) => row.period)}::text[], ${part.map((row) => row.level)}::text[],
          ${part.map((row) => row.org_unit)}::int[], ${part.map((row) => row.expected_unit_months)}::int[],
          ${part.map((row) => row.expected_units)}::int[], ${part.map((row) => row.catalogue)}::text[],
          ${part.map((row) => row.figures)}::text[])`.execute(db);
      }
    },
    async insertRuns(db, rows) {
      for (let start = 0; start < rows.length; start += ROWS_TOGETHER) {
        const part = rows.slice(start, start + ROWS_TOGETHER);
        await sql`INSERT INTO area_run (month, measure, org_unit, district, region, months, at_least, chw, counted, last)
          SELECT * FROM unnest(
          ${part.map((row) => row.month)}::int[], ${part.map((row) => row.measure)}::int[],
          ${part.map((row) => row.org_unit)}::int[], ${part.map((row) => row.district)}::text[],
          ${part.map((row) => row.region)}::text[], ${part.map((row) => row.months)}::int[],
          ${part.map((row) => row.at_least)}::int[], ${part.map((row) => row.chw)}::float8[],
          ${part.map((row) => row.counted)}::float8[], ${part.map((row) => row.last)}::int[])`.execute(db);
      }
    },
    async readFacts(db, month, visit, measures) {
      const facts = await db
        .selectFrom('fact')
        .select(['measure', 'org_unit', 'value'])
        .where('month', '=', month)
        .$if(measures !== undefined, (query) => query.where('measure', 'in', [...(measures ?? [])]))
        .orderBy('measure')
        .orderBy('org_unit')
        .execute();
      for (const { measure, org_unit, value } of facts) visit(measure, org_unit, value);
    },
  };
}

async function writePart(
  db: Kysely<Database>,
  changes: FactChanges,
  start: number,
  end: number,
): Promise<void> {
  const kept: number[] = [];
  const withdrawn: number[] = [];
  for (let i = start; i < end; i += 1) (Number.isNaN(changes.value[i] ?? NaN) ? withdrawn : kept).push(i);
  const pick = (from: Int32Array | Float64Array, positions: readonly number[]): number[] =>
    positions.map((position) => from[position] ?? 0);
  if (kept.length > 0) {
    await sql`INSERT INTO fact (month, measure, org_unit, value) SELECT * FROM unnest(
      ${pick(changes.month, kept)}::int[], ${pick(changes.measure, kept)}::int[], ${pick(changes.orgUnit, kept)}::int[],
      ${pick(changes.value, kept)}::float8[])
      ON CONFLICT (month, measure, org_unit) DO UPDATE SET value = excluded.value`.execute(db);
  }
  if (withdrawn.length > 0) {
    await sql`DELETE FROM fact USING unnest(
      ${pick(changes.month, withdrawn)}::int[], ${pick(changes.measure, withdrawn)}::int[],
      ${pick(changes.orgUnit, withdrawn)}::int[]) AS gone (month, measure, org_unit)
      WHERE fact.month = gone.month AND fact.measure = gone.measure AND fact.org_unit = gone.org_unit`.execute(
      db,
    );
  }
}
