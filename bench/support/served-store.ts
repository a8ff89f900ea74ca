import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { signIn } from '@/e2e/support/sign-in';
import { Visitor } from '@/e2e/support/visitor';
import { openAccount } from '@/lib/access/accounts/open-account';
import { SHELL } from '@/lib/access/audit/actor';
import { startDemoServer } from '@/lib/demo-server/server';
import { createNationalServer } from '@/lib/national-server/client';
import { readProfile } from '@/lib/profile/current';
import { openStore } from '@/lib/store/open';
import { runPull } from '@/lib/sync/run-pull';
import { timeAnswer } from './time-answer';
import { findFreePort, waitFor } from './waiting';

/** The built application over a store that nothing writes to. */
export interface ServedStore {
  readonly url: string;
  /** An official who is signed in: every answer that is measured is theirs. */
  readonly reader: Visitor;
  /** Milliseconds to the last byte of an answer that must be 200. */
  time(path: string): Promise<number>;
  stop(): Promise<void>;
}

/** By then the maps are drawn ahead, ms: a reader of the first seconds after a start waits a little longer. */
const MAPS_DRAWN_AFTER = 8000;

/** Who asks in all benchmarks. */
const READER = { email: 'bench@demo.example', password: 'cinq greniers au bord du fleuve' } as const;

/** Fills a folder, or the database at an address, with the whole demonstration. */
export async function pullDemonstration(dataDir: string, databaseUrl = ''): Promise<void> {
  const demo = await startDemoServer();
  const place = { dataDir, fileName: 'demonstration.sqlite' };
  const store = await openStore(databaseUrl === '' ? place : { ...place, databaseUrl });
  try {
    const outcome = await runPull({
      store,
      server: createNationalServer({ url: demo.url, credentials: { kind: 'token', token: demo.token } }),
      profile: readProfile(undefined),
      source: { kind: 'demonstration', origin: '', profileId: 'mali', fictive: true },
      trigger: 'command',
    });
    if (outcome.state !== 'done') throw new Error(`bench: the pull ended ${outcome.state}`);
    const wishes = { ...READER, name: 'Banc d’essai', role: 'official', regions: null };
    const opened = await openAccount(store, wishes, SHELL);
    if (!opened.ok) throw new Error(`bench: no account (${opened.problem})`);
  } finally {
    await store.close();
    await demo.close();
  }
}

/** Serves a folder, or a database, with `next start`; the build must be there. */
export async function serveStore(dataDir: string, databaseUrl = ''): Promise<ServedStore> {
  const port = await findFreePort();
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NODE_OPTIONS: '',
    DATA_DIR: dataDir,
    NATIONAL_SERVER_URL: '',
    DATABASE_URL: databaseUrl,
  };
  const child = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env,
  });
  const url = `http://127.0.0.1:${port}`;
  const reader = new Visitor(url);
  const time = (path: string) => timeAnswer(url + path, reader.jar.header);
  await waitFor(async () => (await fetch(`${url}/api/ready`)).ok, 'the application', 60_000);
  await signIn(reader, READER);
  await wait(MAPS_DRAWN_AFTER);
  for (const path of ['/', '/api/v1/snapshot?period=2021-06&level=region']) await time(path);
  return {
    url,
    reader,
    time,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
