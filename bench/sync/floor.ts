import { join } from 'node:path';
import SQLite from 'better-sqlite3';

interface Answer {
  readonly headers: readonly { readonly name: string }[];
  readonly rows: readonly (readonly string[])[];
}

/** Takes the bytes at their word, as a bare floor does: the check of each row is the work that is measured against it. */
function isAnswer(parsed: unknown): parsed is Answer {
  return (
    typeof parsed === 'object' &&
    parsed !== null &&
    'headers' in parsed &&
    'rows' in parsed &&
    Array.isArray(parsed.rows)
  );
}

export interface Floor {
  readonly parseMs: number;
  readonly insertMs: number;
  readonly rows: number;
}

/**
 * The least that could be done with the same bytes: JSON.parse, and one bare bulk insert of every row in one transaction.
 * No check, no sum, no coverage, no roll-up.
 */
export function measureFloor(bodies: readonly Buffer[], folder: string): Floor {
  const db = new SQLite(join(folder, 'floor.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec(
    'create table fact (month integer, item integer, unit integer, value real, primary key (month, item, unit)) without rowid',
  );
  const insert = db.prepare('insert or replace into fact values (?, ?, ?, ?)');
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  let parseMs = 0;
  let rows = 0;
  const startedAt = performance.now();
  db.exec('begin');
  for (const body of bodies) {
    const parseFrom = performance.now();
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    parseMs += performance.now() - parseFrom;
    if (!isAnswer(parsed)) throw new Error('bench: an analytics answer without rows');
    const names = parsed.headers.map((header) => header.name);
    const [dx, pe, ou, value] = ['dx', 'pe', 'ou', 'value'].map((name) => names.indexOf(name));
    for (const row of parsed.rows) {
      insert.run(
        Number(row[pe ?? 0]),
        numberOf(String(row[dx ?? 0])),
        numberOf(String(row[ou ?? 0])),
        Number(row[value ?? 0]),
      );
      rows += 1;
    }
  }
  db.exec('commit');
  const totalMs = performance.now() - startedAt;
  db.close();
  return { parseMs, insertMs: totalMs - parseMs, rows };
}
