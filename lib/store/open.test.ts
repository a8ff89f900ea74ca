import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { readMeta, writeMeta } from './queries/meta';
import { eachDatabase } from './testing/each-database';
import { readConsistently, writeTogether } from './transactions';
import type { Store } from './types';

async function readPragma(store: Store, pragma: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`PRAGMA ${sql.raw(pragma)}`.execute(store.db);
  return rows[0]?.[pragma];
}

eachDatabase((name, makeStore, makePlace) => {
  describe('openStore', () => {
    it('keeps what was written, and brings the schema up to date once', async () => {
      const place = await makePlace();
      const store = await makeStore(place);
      await writeMeta(store, 'name', 'value');
      const again = await makeStore(place);
      expect(await readMeta(again, 'name')).toBe('value');
      const applied = await again.db.selectFrom('schema_migration').select('id').execute();
      expect(applied).toEqual([
        { id: '001-initial' },
        { id: '002-source-root' },
        { id: '003-access' },
        { id: '004-targets' },
        { id: '005-mapping-check' },
        { id: '006-committee' },
        { id: '007-subscriptions' },
        { id: '008-area-runs' },
      ]);
    });

    it('opens a new store from several sides at once', async () => {
      const place = await makePlace();
      const stores = await Promise.all([1, 2, 3, 4].map(() => makeStore(place)));
      for (const store of stores) expect(await readMeta(store, 'name')).toBeUndefined();
    });

    it('refuses a store that a newer version of the program has written', async () => {
      const place = await makePlace();
      const store = await makeStore(place);
      await store.db.insertInto('schema_migration').values({ id: '999-future', applied_at: 1 }).execute();
      await expect(makeStore(place)).rejects.toThrow(/999-future.*newer version/);
    });
  });

  describe('transactions', () => {
    it('read one state of the data, whatever is written meanwhile', async () => {
      const place = await makePlace();
      const [reader, writer] = [await makeStore(place), await makeStore(place)];
      await writeMeta(writer, 'release', '1');
      await readConsistently(reader, async (inside) => {
        expect(await readMeta(inside, 'release')).toBe('1');
        await writeMeta(writer, 'release', '2');
        expect(await readMeta(inside, 'release')).toBe('1');
        expect(await readConsistently(inside, (nested) => readMeta(nested, 'release'))).toBe('1');
      });
      expect(await readMeta(reader, 'release')).toBe('2');
    });

    it('keep all that is written, or nothing', async () => {
      const store = await makeStore();
      const failing = writeTogether(store, async (writer) => {
        await writeMeta(writer, 'half', 'written');
        throw new Error('stop');
      });
      await expect(failing).rejects.toThrow('stop');
      expect(await readMeta(store, 'half')).toBeUndefined();
    });

    it('wait for another writer without holding up the loop', async () => {
      const place = await makePlace();
      const [one, other] = [await makeStore(place), await makeStore(place)];
      const order: string[] = [];
      const long = writeTogether(one, async (writer) => {
        await writeMeta(writer, 'same', 'first');
        await new Promise((resolve) => setTimeout(resolve, 100));
        order.push('first');
      });
      await new Promise((resolve) => setTimeout(resolve, 10));
      await writeTogether(other, async (writer) => {
        await writeMeta(writer, 'same', 'second');
        order.push('second');
      });
      await long;
      expect(order).toEqual(['first', 'second']);
      expect(await readMeta(one, 'same')).toBe('second');
    });

    it.runIf(name === 'sqlite')('commit to the disk unless what is written can be pulled again', async () => {
      const place = await makePlace();
      const levels = await Promise.all(
        [false, true].map(async (recoverable) => {
          const store = await makeStore({ ...place, recoverable });
          return readPragma(store, 'synchronous');
        }),
      );
      expect(levels).toEqual([2, 1]);
      expect(await readPragma(await makeStore(place), 'journal_mode')).toBe('wal');
      expect(await readPragma(await makeStore(place), 'foreign_keys')).toBe(1);
    });
  });
});
