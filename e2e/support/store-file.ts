import { createHash } from 'node:crypto';
import SQLite from 'better-sqlite3';
import { z } from 'zod';

type Value = string | number | null;

/** Changes an embedded store from outside, where no page lets time pass or a right vanish. The number of rows changed. */
export function changeStore(file: string, statement: string, ...values: readonly Value[]): number {
  const db = new SQLite(file, { timeout: 20_000 });
  try {
    return db.prepare(statement).run(...values).changes;
  } finally {
    db.close();
  }
}

/** One column of a query. */
export function readColumn(file: string, query: string, ...values: readonly Value[]): unknown[] {
  const db = new SQLite(file, { readonly: true, timeout: 20_000 });
  try {
    return z.array(z.unknown()).parse(
      db
        .prepare(query)
        .pluck()
        .all(...values),
    );
  } finally {
    db.close();
  }
}

/** Everything that an action of a person may change, apart from when somebody was last seen. */
export function fingerprintAccess(file: string): string {
  const hash = createHash('sha256');
  for (const query of [
    `select json_array(id, email, name, role, regions, language, password_hash, must_change_password, issuer, subject, disabled_at) from account order by id`,
    `select json_array(id, secret_hash, account, expires_at) from account_session order by id`,
    `select json_array(id, secret_hash, account, name, permissions, regions, expires_at, revoked_at) from api_token order by id`,
  ]) {
    hash.update(JSON.stringify(readColumn(file, query)));
  }
  return hash.digest('hex');
}
