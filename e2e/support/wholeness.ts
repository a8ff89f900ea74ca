import { createHash } from 'node:crypto';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { z } from 'zod';
import { monthId } from '../../lib/periods/period';

const countRow = z.object({ month: z.number(), total: z.number() });
const releaseRow = z.object({ number: z.number(), complete: z.number() });
const figuresRow = z.object({ figures: z.string(), catalogue: z.string() });
const catalogueRow = z.object({ indicators: z.string() });

export interface Wholeness {
  readonly integrity: string;
  readonly release: number;
  readonly complete: boolean;
  /** Months whose national figure does not equal the sum of the facts it was rolled up from. */
  readonly mismatches: readonly string[];
}

/** Looks into an embedded store from outside, as it was left on the disk. */
export function readWholeness(folder: string): Wholeness {
  const db = new SQLite(join(folder, 'demonstration.sqlite'));
  try {
    const release = releaseRow.parse(
      db.prepare('select number, complete from release order by number desc limit 1').get(),
    );
    const sums = z
      .array(countRow)
      .parse(
        db
          .prepare(
            `select month, sum(value) total from fact where measure = (select id from measure where uid = 'chw_active') group by month`,
          )
          .all(),
      );
    return {
      integrity: String(db.pragma('integrity_check', { simple: true })),
      release: release.number,
      complete: release.complete === 1,
      mismatches: sums.flatMap(({ month, total }) => {
        const rolledUp = readActiveWorkers(db, monthId(month));
        return rolledUp === total ? [] : [`${monthId(month)}: facts ${total}, figure ${String(rolledUp)}`];
      }),
    };
  } finally {
    db.close();
  }
}

/** National number of active ASC of a month, out of the stored figures. */
function readActiveWorkers(db: SQLite.Database, period: string): number | null {
  const found = db
    .prepare(`select figures, catalogue from rollup where period = ? and level = 'country'`)
    .get(period);
  if (found === undefined) return null;
  const row = figuresRow.parse(found);
  const { indicators } = catalogueRow.parse(
    db.prepare('select indicators from catalogue where id = ?').get(row.catalogue),
  );
  const position = z.array(z.string()).parse(JSON.parse(indicators)).indexOf('chw_count');
  const figures = z.array(z.array(z.number().nullable()).nullable()).parse(JSON.parse(row.figures));
  return figures[position]?.[0] ?? null;
}

/** Fingerprint of every fact of a store. */
export function fingerprintFacts(folder: string): string {
  const db = new SQLite(join(folder, 'demonstration.sqlite'), { readonly: true });
  const hash = createHash('sha256');
  const query = `select f.month || ' ' || m.uid || ' ' || u.uid || ' ' || f.value from fact f
    join measure m on m.id = f.measure join org_unit u on u.id = f.org_unit order by f.month, m.uid, u.uid`;
  for (const fact of db.prepare(query).pluck().iterate()) hash.update(String(fact));
  db.close();
  return hash.digest('hex');
}
