import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, describe, inject } from 'vitest';
import type {} from './global-setup';
import { openStore, type OpenOptions } from '../open';
import type { Store } from '../types';

/** Opens a store. Without a place it is a new, empty one; all are closed and removed after the test. */
export type MakeStore = (place?: OpenOptions) => Promise<Store>;
/** A place for a store of its own, for tests that open it twice or from another process. */
export type MakePlace = () => Promise<OpenOptions>;

/** Runs a suite once on each database. */
export function eachDatabase(
  suite: (name: string, makeStore: MakeStore, makePlace: MakePlace) => void,
): void {
  const postgresUrl = inject('postgresUrl');
  describe('on better-sqlite3', () => runSuite('sqlite', suite, makeFolder));
  describe.skipIf(postgresUrl === null)('on PostgreSQL', () =>
    runSuite('postgres', suite, (cleanups) => makeSchema(postgresUrl ?? '', cleanups)),
  );
}

type Cleanups = (() => Promise<unknown>)[];

function runSuite(
  name: string,
  suite: (name: string, makeStore: MakeStore, makePlace: MakePlace) => void,
  makePlace: (cleanups: Cleanups) => Promise<OpenOptions>,
): void {
  const cleanups: Cleanups = [];
  afterEach(async () => {
    for (const clean of cleanups.splice(0).reverse()) await clean();
  });
  const place: MakePlace = () => makePlace(cleanups);
  suite(
    name,
    async (at) => {
      const store = await openStore(at ?? (await place()));
      cleanups.push(() => store.close());
      return store;
    },
    place,
  );
}

async function makeFolder(cleanups: Cleanups): Promise<OpenOptions> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tableau-sec-store-'));
  cleanups.push(() => rm(dataDir, { recursive: true, force: true }));
  return { dataDir };
}

async function makeSchema(url: string, cleanups: Cleanups): Promise<OpenOptions> {
  const schema = `test_${randomBytes(8).toString('hex')}`;
  await execute(url, `CREATE SCHEMA ${schema}`);
  cleanups.push(() => execute(url, `DROP SCHEMA ${schema} CASCADE`));
  const separator = url.includes('?') ? '&' : '?';
  return {
    dataDir: '',
    databaseUrl: `${url}${separator}options=${encodeURIComponent(`-c search_path=${schema}`)}`,
  };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
