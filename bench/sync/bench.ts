import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemoServer } from '@/lib/demo-server/server';
import { createNationalServer } from '@/lib/national-server/client';
import { readProfile } from '@/lib/profile/current';
import { openStore } from '@/lib/store/open';
import { runPull } from '@/lib/sync/run-pull';
import { report } from '../support/machine';
import { measureFloor } from './floor';
import { type ReplayServer, startReplayServer } from './replay-server';

const BOUND = 2.5;

/** From HTTP answer to published release, beside the floor on the same bytes in the same run. */
export async function benchSync(): Promise<void> {
  process.stdout.write(
    'sync: from HTTP answers to a published release, against JSON.parse and one bare bulk insert\n',
  );
  const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-bench-sync-'));
  const demo = await startDemoServer();
  const replay = await startReplayServer(demo.url);
  try {
    await pull(replay, demo.token, join(folder, 'warm'));
    const times: { cells: number; ms: number }[] = [];
    const floors: number[] = [];
    let bytes = 0;
    for (let round = 0; round < 3; round += 1) {
      times.push(await pull(replay, demo.token, join(folder, `round-${round}`)));
      const bodies = replay.bodies();
      bytes = bodies.reduce((sum, body) => sum + body.length, 0);
      const floor = measureFloor(bodies, mkdtempSync(join(folder, 'floor-')));
      floors.push(floor.parseMs + floor.insertMs);
    }
    const best = Math.min(...times.map(({ ms }) => ms));
    const floor = Math.min(...floors);
    const cells = times[0]?.cells ?? 0;
    const ratio = best / floor;
    report('bytes of answers', `${(bytes / 2 ** 20).toFixed(0)} MiB`);
    report('cells', cells.toLocaleString('en-US'));
    report('pull, best of 3', `${(best / 1000).toFixed(2)} s`);
    report('cells a second', Math.round((cells / best) * 1000).toLocaleString('en-US'));
    report('floor, best of 3', `${(floor / 1000).toFixed(2)} s`);
    report('ratio to the floor', ratio.toFixed(2), { text: `${BOUND}`, met: ratio <= BOUND });
  } finally {
    await replay.close();
    await demo.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pull(
  replay: ReplayServer,
  token: string,
  dataDir: string,
): Promise<{ cells: number; ms: number }> {
  const store = await openStore({ dataDir });
  const server = createNationalServer({ url: replay.url, credentials: { kind: 'token', token } });
  const source = { kind: 'demonstration', origin: '', profileId: 'mali', fictive: true } as const;
  try {
    const startedAt = performance.now();
    const outcome = await runPull({
      store,
      server,
      profile: readProfile(undefined),
      source,
      trigger: 'command',
    });
    const ms = performance.now() - startedAt;
    const release = outcome.releases.at(-1);
    if (outcome.state !== 'done' || !release?.complete)
      throw new Error(`bench: the pull ended ${outcome.state}`);
    return { cells: release.cells, ms };
  } finally {
    await store.close();
  }
}
