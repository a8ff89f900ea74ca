import 'server-only';
import type Sqlite from 'better-sqlite3';
import type { AreaRunTable, RollupTable } from '../schema';
import type { Bulk, FactChanges } from './bulk-writer';
import { useHandle } from './embedded-dialect';

/** Rows in one statement: fewer calls into the database, well under its 32,766 parameters. */
const ROWS_TOGETHER = 500;

/** Bulk operations on the bare handle of the transaction they are part of; outside of one they are each their own. */
export function createSqliteBulk(): Bulk {
  return {
    writeFacts: (db, changes) => useHandle(db, 'write', (raw) => writeFacts(raw, changes)),
    insertRollups: (db, table, rows) => useHandle(db, 'write', (raw) => insertRollups(raw, table, rows)),
    insertRuns: (db, rows) => useHandle(db, 'write', (raw) => insertRuns(raw, rows)),
    readFacts: (db, month, visit, measures) =>
      useHandle(db, 'read', (raw) => {
        const wanted = measures ? `AND measure IN (${measures.map(() => '?').join(', ')})` : '';
        const select = raw.prepare<number[], [number, number, number]>(
          `SELECT measure, org_unit, value FROM fact WHERE month = ? ${wanted} ORDER BY measure, org_unit`,
        );
        for (const [measure, orgUnit, value] of select.raw().all(month, ...(measures ?? []))) {
          visit(measure, orgUnit, value);
        }
      }),
  };
}

function insertRollups(raw: Sqlite.Database, table: string, rows: readonly RollupTable[]): void {
  const insert = raw.prepare(`INSERT INTO ${table} VALUES (?, ?, ?, ?, ?, ?, ?)`);
  for (const row of rows) {
    insert.run(
      row.period,
      row.level,
      row.org_unit,
      row.expected_unit_months,
      row.expected_units,
      row.catalogue,
      row.figures,
    );
  }
}

function insertRuns(raw: Sqlite.Database, rows: readonly AreaRunTable[]): void {
  const insert = raw.prepare(
    `INSERT INTO area_run (month, measure, org_unit, district, region, months, at_least, chw, counted, last)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const row of rows) {
    insert.run(
      row.month,
      row.measure,
      row.org_unit,
      row.district,
      row.region,
      row.months,
      row.at_least,
      row.chw,
      row.counted,
      row.last,
    );
  }
}

function writeFacts(raw: Sqlite.Database, changes: FactChanges): void {
  const upsert = (rows: number): Sqlite.Statement =>
    raw.prepare(
      `INSERT INTO fact (month, measure, org_unit, value) VALUES ${Array(rows).fill('(?, ?, ?, ?)').join(', ')}
       ON CONFLICT (month, measure, org_unit) DO UPDATE SET value = excluded.value`,
    );
  const together = upsert(ROWS_TOGETHER);
  const withdraw = raw.prepare('DELETE FROM fact WHERE month = ? AND measure = ? AND org_unit = ?');
  const pending: number[] = [];
  for (let i = 0; i < changes.count; i += 1) {
    const month = changes.month[i] ?? 0;
    const measure = changes.measure[i] ?? 0;
    const orgUnit = changes.orgUnit[i] ?? 0;
    const value = changes.value[i] ?? NaN;
    if (Number.isNaN(value)) {
      withdraw.run(month, measure, orgUnit);
      continue;
    }
    pending.push(month, measure, orgUnit, value);
    if (pending.length === ROWS_TOGETHER * 4) {
      together.run(pending);
      pending.length = 0;
    }
  }
  if (pending.length > 0) upsert(pending.length / 4).run(pending);
}
