import { readFile, writeFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../migrations/migrate';
import { openStore } from '../open';
import { addAccount } from '../queries/accounts';
import { addApiToken } from '../queries/api-tokens';
import { claimSource } from '../queries/source';
import { someAccount, someToken } from '../testing/access-fixtures';
import { eachDatabase } from '../testing/each-database';
import { addFigure, addSmallCountry } from '../testing/fixtures';
import type { Store } from '../types';
import { restoreBackup } from './restore-backup';
import { BACKED_UP, LEFT_OUT } from './tables';
import { writeBackup } from './write-backup';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'tableau-sec-backup-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function fill(store: Store): Promise<void> {
  await addSmallCountry(store);
  await claimSource(store, { kind: 'demonstration', origin: '', profileId: 'mali', fictive: true });
  await store.db.insertInto('measure').values({ id: 7, uid: 'chw_active' }).execute();
  const figure = { numerator: 0.1, denominator: null, unitMonths: 1, units: 1, months: 1 };
  await addFigure(store, { unit: 2, level: 'region', period: '2026-06', figure });
  const count = 5001;
  await store.bulk.writeFacts(store.db, {
    count,
    month: Int32Array.from({ length: count }, (_, i) => 24_000 + i),
    measure: new Int32Array(count).fill(7),
    orgUnit: new Int32Array(count).fill(5),
    value: Float64Array.from({ length: count }, (_, i) => i / 3),
  });
  const at = {
    started_at: 1_795_000_000_123,
    requests_done: 1,
    requests_total: 1,
    rows: 1,
    cells: 1,
    refused: 0,
  };
  await store.db
    .insertInto('pull')
    .values({ id: 41, state: 'done', trigger: 'start', ...at })
    .execute();
  await addAccount(store, someAccount('a', { identity: { issuer: 'https://sso.example', subject: '4' } }));
  await addApiToken(store, someToken('t', 'a'), 'hash');
}

async function dump(store: Store): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  // The journal also tells of the restore itself: it has tests of its own.
  for (const { name, key } of BACKED_UP.filter(({ merged }) => !merged)) {
    const order = sql.join(key.map((column) => sql.ref(column)));
    tables[name] = (await sql`SELECT * FROM ${sql.table(name)} ORDER BY ${order}`.execute(store.db)).rows;
  }
  return tables;
}

async function currentSchema(store: Store): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`SELECT current_schema() AS name`.execute(store.db);
  return rows[0]?.name;
}

eachDatabase((_name, makeStore) => {
  describe('a backup', () => {
    it('restores into either database, and ids go on above those restored', async () => {
      const store = await makeStore();
      await fill(store);
      const file = join(folder, 'backup.gz');
      const rows = await writeBackup(store, file);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const before = await dump(store);
      expect(before['fact']).toHaveLength(5001);

      const embedded = await openStore({ dataDir: join(folder, 'other') });
      expect(await restoreBackup(embedded, file, { force: false })).toBe(rows);
      expect(await dump(embedded)).toEqual(before);
      const again = join(folder, 'again.gz');
      await writeBackup(embedded, again);
      await embedded.close();

      const target = await makeStore();
      await restoreBackup(target, again, { force: false });
      expect(await dump(target)).toEqual(before);
      const { id } = await target.db
        .insertInto('measure')
        .values({ uid: 'referred' })
        .returning('id')
        .executeTakeFirstOrThrow();
      expect(id).toBe(8);
    });

    it('replaces what a store holds only by force', async () => {
      const [store, file] = [await makeStore(), join(folder, 'backup.gz')];
      await fill(store);
      await writeBackup(store, file);
      const before = await dump(store);
      await store.db.updateTable('org_unit').set({ name: 'changed' }).execute();
      await expect(restoreBackup(store, file, { force: false })).rejects.toThrow(/--force/);
      expect(await dump(store)).not.toEqual(before);
      await restoreBackup(store, file, { force: true });
      expect(await dump(store)).toEqual(before);
    });

    it('leaves the store as it was when the file is cut, damaged, of another schema, or not a backup', async () => {
      const [store, file] = [await makeStore(), join(folder, 'backup.gz')];
      await fill(store);
      await writeBackup(store, file);
      const before = await dump(store);
      const bytes = await readFile(file);
      const lines = gunzipSync(bytes).toString().trimEnd().split('\n');
      const cases: [Buffer, RegExp][] = [
        [bytes.subarray(0, bytes.length - 100), /cannot be restored/],
        [gzipSync(lines.slice(0, -1).join('\n')), /cut short/],
        [gzipSync(lines.toSpliced(3, 1).join('\n')), /cut short/],
        [gzipSync(lines.map((line) => line.replace(SCHEMA_VERSION, '000-old')).join('\n')), /schema 000-old/],
        [gzipSync('{"hello":1}\n'), /not a backup/],
        [Buffer.from('plain text'), /cannot be restored/],
      ];
      for (const [content, message] of cases) {
        await writeFile(file, content);
        await expect(restoreBackup(store, file, { force: true })).rejects.toThrow(message);
        expect(await dump(store)).toEqual(before);
      }
      await expect(restoreBackup(store, join(folder, 'nowhere'), { force: true })).rejects.toThrow(/nowhere/);
    });

    it('names every table and column of the store', async () => {
      const store = await makeStore();
      const schema = store.dialect === 'postgres' ? await currentSchema(store) : undefined;
      const tables = (await store.db.introspection.getTables()).filter((table) => table.schema === schema);
      expect(tables.length).toBeGreaterThan(10);
      expect(tables.map(({ name }) => name).sort()).toEqual(
        [...BACKED_UP.map(({ name }) => name), ...LEFT_OUT].sort(),
      );
      for (const { name, columns } of BACKED_UP) {
        const found = tables.find((table) => table.name === name)?.columns.map((column) => column.name);
        expect([...columns].sort()).toEqual(found?.sort());
      }
    });
  });
});
