import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { addAccount, readAccount, readAccounts } from '../queries/accounts';
import { readMeta, writeMeta } from '../queries/meta';
import { someAccount } from '../testing/access-fixtures';
import { eachDatabase } from '../testing/each-database';
import { readConsistently, writeTogether } from '../transactions';
import type { Store } from '../types';

/** Keeps every other writer of accounts out, as the publication of a pull does on the embedded database. */
async function holdLock(store: Store, milliseconds: number): Promise<void> {
  await writeTogether(store, async (writer) => {
    if (store.dialect === 'postgres') {
      await sql`LOCK TABLE account, meta IN SHARE ROW EXCLUSIVE MODE`.execute(writer.db);
    }
    await writeMeta(writer, 'held', 'yes');
    await wait(milliseconds);
  });
}

/** The longest that a read took until a promise is settled, ms. */
async function slowestRead(
  store: Store,
  until: Promise<unknown>,
): Promise<{ slowest: number; reads: number }> {
  let settled = false;
  void until.finally(() => (settled = true)).catch(() => undefined);
  let [slowest, reads] = [0, 0];
  while (!settled) {
    const start = performance.now();
    await readAccounts(store);
    await readConsistently(store, (reader) => readAccount(reader, 'a'));
    slowest = Math.max(slowest, performance.now() - start);
    reads += 1;
    await wait(5);
  }
  return { slowest, reads };
}

function facts(value: number) {
  return {
    count: 1,
    month: Int32Array.of(24_000),
    measure: Int32Array.of(1),
    orgUnit: Int32Array.of(1),
    value: Float64Array.of(value),
  };
}

async function readFact(store: Store): Promise<number[]> {
  const values: number[] = [];
  await store.bulk.readFacts(store.db, 24_000, (_measure, _orgUnit, value) => values.push(value));
  return values;
}

eachDatabase((_name, makeStore, makePlace) => {
  describe('a write that waits', () => {
    it('holds up no read, and is there once it is answered', async () => {
      const place = await makePlace();
      const [store, other] = [await makeStore(place), await makeStore(place)];
      const held = holdLock(other, 1500);
      await wait(50);
      const start = performance.now();
      const added = addAccount(store, someAccount('a'));
      const meta = writeMeta(store, 'own', 'written');
      const { slowest, reads } = await slowestRead(store, Promise.all([added, meta]));
      expect(performance.now() - start).toBeGreaterThan(1200);
      expect(slowest).toBeLessThan(700);
      expect(reads).toBeGreaterThan(10);
      expect(await readAccount(store, 'a')).toEqual(await added);
      expect(await readMeta(store, 'own')).toBe('written');
      await held;
    });

    it('waits for a transaction of its own process too, without stopping the loop it needs to end', async () => {
      const store = await makeStore();
      const held = holdLock(store, 1000);
      await wait(20);
      const added = addAccount(store, someAccount('a'));
      expect((await slowestRead(store, added)).slowest).toBeLessThan(500);
      await held;
      expect((await added).id).toBe('a');
    });
  });

  describe('handles', () => {
    it('show what was written to whoever reads afterwards', async () => {
      const store = await makeStore();
      await Promise.all(
        Array.from({ length: 40 }, async (_, i) => {
          if (i % 2 === 0) await writeMeta(store, `n${i}`, String(i));
          else await writeTogether(store, (writer) => writeMeta(writer, `n${i}`, String(i)));
          expect(await readMeta(store, `n${i}`)).toBe(String(i));
        }),
      );
    });

    it('keep bulk writes inside the transaction they are part of', async () => {
      const store = await makeStore();
      const failing = writeTogether(store, async (writer) => {
        await writer.bulk.writeFacts(writer.db, facts(1));
        expect(await readFact(writer)).toEqual([1]);
        expect(await readFact(store)).toEqual([]);
        throw new Error('stop');
      });
      await expect(failing).rejects.toThrow('stop');
      expect(await readFact(store)).toEqual([]);
      await writeTogether(store, (writer) => writer.bulk.writeFacts(writer.db, facts(2)));
      await readConsistently(store, async (reader) => {
        expect(await readFact(reader)).toEqual([2]);
        await store.bulk.writeFacts(store.db, facts(3));
        expect(await readFact(reader)).toEqual([2]);
      });
      expect(await readFact(store)).toEqual([3]);
    });

    it('refuse to write while they read consistently', async () => {
      const store = await makeStore();
      const writing = readConsistently(store, (reader) => writeMeta(reader, 'name', 'value'));
      await expect(writing).rejects.toThrow(/read-?only/);
      await writeMeta(store, 'name', 'value');
      expect(await readMeta(store, 'name')).toBe('value');
    });

    it('go on after a statement that failed', async () => {
      const store = await makeStore();
      const broken = sql`INSERT INTO meta (name) VALUES ('x')`;
      await expect(broken.execute(store.db)).rejects.toThrow(/null/i);
      await expect(
        writeTogether(store, async ({ db }) => {
          await writeMeta({ ...store, db }, 'half', 'written');
          await broken.execute(db);
        }),
      ).rejects.toThrow(/null/i);
      expect(await readMeta(store, 'half')).toBeUndefined();
      await writeMeta(store, 'name', 'value');
      expect(await readMeta(store, 'name')).toBe('value');
    });
  });
});
