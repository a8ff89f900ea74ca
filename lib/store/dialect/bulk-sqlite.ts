import 'server-only';
import type Sqlite from 'better-sqlite3';
import type { Bulk, FactChanges } from './bulk-writer';

/** Rows in one statement: fewer calls into the database, well under its 32,766 parameters. */
const ROWS_TOGETHER = 500;

/**
 * Bulk operations on the raw handle. The embedded database has one connection a process, so they are part of the transaction
 * that is open on it.
 */
export function createSqliteBulk(raw: Sqlite.Database): Bulk {
  return {
    async writeFacts(_db, changes) {
      writeFacts(raw, changes);
    },
    async insertRollups(_db, table, rows) {
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
    },
    async readFacts(_db, month, visit) {
      const select = raw.prepare<[number], [number, number, number]>(
        'SELECT measure, org_unit, value FROM fact WHERE month = ? ORDER BY measure, org_unit',
      );
      for (const [measure, orgUnit, value] of select.raw().all(month)) visit(measure, orgUnit, value);
    },
  };
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
