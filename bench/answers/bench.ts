import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTemporaryPostgres } from '@/lib/store/testing/temporary-postgres';
import { median, percentile, report } from '../support/machine';
import { launchBrowser, openPage, weighPage } from '../support/measure-weight';
import { listBenchedPages } from '../support/page-addresses';
import { pullDemonstration, type ServedStore, serveStore } from '../support/served-store';

/** Bytes after gzip; the map draws itself anew in the browser, the other pages do not. */
const BOUNDS = { html: 80_000, script: 170_000 };
const MAP_BOUNDS = { html: 60_000, script: 215_000 };
const SLOWEST_MS = 60;

/** What each page weighs, and the server's time for it on both databases. */
export async function benchAnswers(): Promise<void> {
  process.stdout.write('answers: weight of each page, and the server’s time over 48 addresses of it\n');
  await withDemonstration(async (server) => {
    // Before anything else is asked: the first answer of a page is the first after the start.
    await timePages(server, 'SQLite');
    await weighPages(server);
  });
  const postgres = await startTemporaryPostgres();
  if (!postgres) {
    report('PostgreSQL is not on this machine', 'not measured');
    return;
  }
  try {
    await withDemonstration((server) => timePages(server, `PostgreSQL ${postgres.version}`), postgres.url);
  } finally {
    await postgres.stop();
  }
}

async function withDemonstration(
  use: (server: ServedStore) => Promise<void>,
  databaseUrl = '',
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-bench-answers-'));
  let server: ServedStore | undefined;
  try {
    await pullDemonstration(folder, databaseUrl);
    server = await serveStore(folder, databaseUrl);
    await use(server);
  } finally {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function weighPages(server: ServedStore): Promise<void> {
  const browser = await launchBrowser();
  try {
    const pages = (await listBenchedPages(server)).filter(({ inBrowser }) => inBrowser);
    for (const { name, plain } of pages) {
      const bounds = name === '/' ? MAP_BOUNDS : BOUNDS;
      const page = await openPage(browser, server);
      const { html, script } = await weighPage(page, server.url, plain);
      await page.context().close();
      report(`${name} HTML, gzip`, `${html} B`, { text: `${bounds.html} B`, met: html <= bounds.html });
      report(`${name} JavaScript, gzip`, `${script} B`, {
        text: `${bounds.script} B`,
        met: script <= bounds.script,
      });
    }
  } finally {
    await browser.close();
  }
}

async function timePages(server: ServedStore, database: string): Promise<void> {
  for (const { name, plain, addresses } of await listBenchedPages(server)) {
    // It also loads the page's program.
    report(`${name}, ${database}: first answer`, `${(await server.time(plain)).toFixed(1)} ms`);
    const times: number[] = [];
    for (const address of addresses) times.push(await server.time(address));
    const slow = percentile(times, 0.95);
    report(
      `${name}, ${database}: median, 95th percentile`,
      `${median(times).toFixed(1)}, ${slow.toFixed(1)} ms`,
      {
        text: `${SLOWEST_MS} ms`,
        met: slow <= SLOWEST_MS,
      },
    );
  }
}
