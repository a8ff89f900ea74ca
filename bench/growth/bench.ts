import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, report } from '../support/machine';
import { listBenchedPages } from '../support/page-addresses';
import { pullDemonstration, type ServedStore, serveStore } from '../support/served-store';
import { extendStore, measureStore } from './extend-store';

const BOUND = 1.5;
const STORE = 'demonstration.sqlite';

/** Cost of each page against the size of the country and of its history: the same addresses of two stores, turn about. */
export async function benchGrowth(): Promise<void> {
  process.stdout.write('growth: the same pages from a store of 240 months and 16,000 areas\n');
  const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-bench-growth-'));
  const small = join(folder, 'small');
  const large = join(folder, 'large');
  const servers: ServedStore[] = [];
  try {
    await pullDemonstration(small);
    mkdirSync(large, { recursive: true });
    copyFileSync(join(small, STORE), join(large, STORE));
    const startedAt = performance.now();
    extendStore(join(large, STORE));
    report('made in', `${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
    for (const dataDir of [small, large]) {
      const { months, areas, facts } = measureStore(join(dataDir, STORE));
      report(
        dataDir === small ? 'as pulled' : 'extended',
        `${months} months, ${areas} areas, ${facts} facts`,
      );
      servers.push(await serveStore(dataDir));
    }
    const [smallServer, largeServer] = servers;
    if (!smallServer || !largeServer) throw new Error('bench: no server');
    for (const { name, plain, addresses } of await listBenchedPages(smallServer)) {
      for (const server of servers) await server.time(plain);
      await compare(name, smallServer, largeServer, addresses);
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each address is asked of each server for the first time, and later again; whoever is first takes turns. */
async function compare(
  name: string,
  small: ServedStore,
  large: ServedStore,
  addresses: readonly string[],
): Promise<void> {
  for (const asked of ['first', 'again'] as const) {
    const times: Record<'small' | 'large', number[]> = { small: [], large: [] };
    for (const [turn, address] of addresses.entries()) {
      const order = [['small', small] as const, ['large', large] as const];
      for (const [which, server] of turn % 2 === 0 ? order : order.reverse()) {
        times[which].push(await server.time(address));
      }
    }
    const ratio = median(times.large) / median(times.small);
    report(
      `${name}, ${asked}: medians, ratio`,
      `${median(times.small).toFixed(1)}, ${median(times.large).toFixed(1)} ms, ${ratio.toFixed(2)}`,
      { text: `${BOUND}`, met: ratio < BOUND },
    );
  }
}
