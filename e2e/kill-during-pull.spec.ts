import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { type DemoServer, startDemoServer } from '../lib/demo-server/server';
import { fingerprintFacts, readWholeness } from './support/wholeness';

const KILLS = 20;
const DAY = 86_400_000;

test('kill -9 during a pull, 20 times: the old release is whole, and the next pull completes', async () => {
  // Two minutes on a busy machine of two cores.
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-kill-'));
  const fresh = mkdtempSync(join(tmpdir(), 'tableau-sec-fresh-'));
  let clock = new Date('2026-10-16T12:00:00Z').getTime();
  const demo = await startDemoServer({ now: () => new Date(clock) });
  try {
    expect(await runSync(demo, folder, { full: true })).toBe(0);
    let last = readWholeness(folder);
    expect(last.mismatches).toEqual([]);
    expect(last.complete).toBe(true);

    let killedInPull = 0;
    for (let turn = 0; turn < KILLS; turn += 1) {
      // A day passes: analytics ran again on the server, with late reports and corrections in it. Every other turn comes on
      // the same day and does not ask for everything: it goes on from what the cut one left.
      const full = turn % 2 === 0;
      if (full) clock += DAY;
      const exit = await runSync(demo, folder, { full, killAfterMs: 500 + ((turn * 397) % 2900) });
      if (exit === null) killedInPull += 1;
      const now = readWholeness(folder);
      expect(now.integrity, `turn ${turn}`).toBe('ok');
      expect(now.mismatches, `turn ${turn}`).toEqual([]);
      expect(now.release).toBeGreaterThanOrEqual(last.release);
      expect(now.complete).toBe(true);
      last = now;
    }
    expect(killedInPull, 'pulls that were really cut').toBeGreaterThanOrEqual(KILLS / 2);

    // What was taken up, piece by piece, is what a store that was never cut holds: before any whole pull sets it right.
    expect(await runSync(demo, folder, { full: false })).toBe(0);
    expect(await runSync(demo, fresh, { full: true })).toBe(0);
    const whole = fingerprintFacts(fresh);
    expect(fingerprintFacts(folder)).toBe(whole);
    expect(await runSync(demo, folder, { full: true })).toBe(0);
    expect(fingerprintFacts(folder)).toBe(whole);
  } finally {
    await demo.close();
    rmSync(folder, { recursive: true, force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
});

/** Runs one pull; with `killAfterMs`, kills it. The exit code, or `null` when it was killed. */
async function runSync(
  demo: DemoServer,
  folder: string,
  { full, killAfterMs }: { readonly full: boolean; readonly killAfterMs?: number },
): Promise<number | null> {
  const script = ['--conditions=react-server', '--import', 'tsx', 'lib/commands/sync.ts'];
  const child = spawn(process.execPath, full ? [...script, '--full'] : script, {
    stdio: 'ignore',
    env: {
      ...process.env,
      DATA_DIR: folder,
      DATABASE_URL: '',
      NATIONAL_SERVER_URL: '',
      DEMONSTRATION_SERVER_URL: demo.url.href,
      DEMONSTRATION_SERVER_TOKEN: demo.token,
    },
  });
  const ended = once(child, 'exit');
  if (killAfterMs !== undefined) {
    await Promise.race([wait(killAfterMs), ended]);
    child.kill('SIGKILL');
  }
  await ended;
  return child.exitCode;
}
