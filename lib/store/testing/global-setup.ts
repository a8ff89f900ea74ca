import sqlite from 'better-sqlite3/package.json' with { type: 'json' };
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startTemporaryPostgres, type TemporaryPostgres } from './temporary-postgres';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests find PostgreSQL; `null`: nowhere. */
    postgresUrl: string | null;
  }
}

let temporary: TemporaryPostgres | undefined;

/** Finds or starts PostgreSQL once for a run of the tests, and says which databases they use. */
export async function setup(project: TestProject): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'];
  if (!given) temporary = await startTemporaryPostgres();
  project.provide('postgresUrl', given ?? temporary?.url ?? null);
  const postgres = given
    ? `PostgreSQL ${await readVersion(given)} (TEST_DATABASE_URL)`
    : temporary
      ? `PostgreSQL ${temporary.version} (temporary)`
      : 'PostgreSQL skipped: initdb and pg_ctl are not on this machine and TEST_DATABASE_URL is unset';
  console.log(`databases: better-sqlite3 ${sqlite.version}, ${postgres}`);
}

export async function teardown(): Promise<void> {
  await temporary?.stop();
}

async function readVersion(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  await client.end();
  return rows[0]?.server_version ?? '';
}
