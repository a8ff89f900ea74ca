import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { LEVELS } from '@/lib/org-units/org-unit';
import { monthId, monthIndex, monthRange } from '@/lib/periods/period';
import { median, report } from '../support/machine';
import { type ServedStore, pullDemonstration, serveStore } from '../support/served-store';

const BOUND = 1.3;
const STORE = 'demonstration.sqlite';
/** How many times the history is repeated, further and further back. */
const COPIES = 3;

/** Cost of an answer against stored history: the same questions to a store of n months and to one of 4 n, turn about. */
export async function benchHistory(): Promise<void> {
  process.stdout.write('history: the same answers from a store with four times as many months\n');
  const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-bench-history-'));
  const short = join(folder, 'short');
  const long = join(folder, 'long');
  const servers: ServedStore[] = [];
  try {
    await pullDemonstration(short);
    mkdirSync(long, { recursive: true });
    copyFileSync(join(short, STORE), join(long, STORE));
    const months = extendHistory(join(long, STORE));
    for (const dataDir of [short, long]) servers.push(await serveStore(dataDir));
    const [shortServer, longServer] = servers;
    if (!shortServer || !longServer) throw new Error('bench: no server');

    report('months stored', `${months.before} and ${months.after}`);
    const periods = monthRange(monthIndex(2022, 1), monthIndex(2025, 12)).map(monthId);
    const snapshots = periods.flatMap((period) =>
      LEVELS.slice(1, 3).map((level) => `/api/v1/snapshot?period=${period}&level=${level}`),
    );
    await compare('/api/v1/snapshot, regions and districts', shortServer, longServer, snapshots);
    await compare(
      'page /, one month after another',
      shortServer,
      longServer,
      periods.map((period) => `/?periode=${period}`),
    );
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each address is asked once of each server, so that no answer comes from a cache; whoever is first takes turns. */
async function compare(
  what: string,
  short: ServedStore,
  long: ServedStore,
  paths: readonly string[],
): Promise<void> {
  const times = { short: [] as number[], long: [] as number[] };
  for (const [turn, path] of paths.entries()) {
    const order =
      turn % 2 === 0
        ? ([
            ['short', short],
            ['long', long],
          ] as const)
        : ([
            ['long', long],
            ['short', short],
          ] as const);
    for (const [name, server] of order) times[name].push(await server.time(path));
  }
  const ratio = median(times.long) / median(times.short);
  const figures = `${median(times.short).toFixed(1)} and ${median(times.long).toFixed(1)} ms`;
  report(`${what} (median)`, figures);
  report('ratio', ratio.toFixed(2), { text: `${BOUND}`, met: ratio < BOUND });
}

/** Repeats what is stored, earlier by its own length each time, row for row. */
function extendHistory(file: string): { before: number; after: number } {
  const db = new SQLite(file);
  const count = db.prepare('select count(distinct month) from fact').pluck();
  const before = Number(count.get());
  const years = Math.ceil(before / 12);
  for (let copy = 1; copy <= COPIES; copy += 1) {
    const shift = copy * years;
    db.exec(
      `insert into fact select month - ${shift * 12}, measure, org_unit, value from fact where month > (select max(month) from fact) - ${before}`,
    );
    db.exec(`insert into rollup select printf('%04d', substr(period, 1, 4) - ${shift}) || substr(period, 5), level, org_unit,
      expected_unit_months, expected_units, catalogue, figures from rollup where cast(substr(period, 1, 4) as integer) > ${new Date().getUTCFullYear() - years}`);
    db.exec(
      `insert or ignore into pulled_part select month - ${shift * 12}, measure, region, data_as_of, mapping from pulled_part where month > (select max(month) from pulled_part) - ${before}`,
    );
  }
  db.exec(`update release set first_month = (select min(month) from fact)`);
  const after = Number(count.get());
  db.close();
  return { before, after };
}
