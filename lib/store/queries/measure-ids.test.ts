import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../testing/each-database';
import { readConsistently, writeTogether } from '../transactions';
import { readMeasureIds } from './measure-ids';

eachDatabase((name, makeStore) => {
  describe(`the numbers of measures, ${name}`, () => {
    it('are read once in a transaction, and anew in the next: a restore may have changed them', async () => {
      const store = await makeStore();
      const read = () =>
        readConsistently(store, async (reader) => [
          await readMeasureIds(reader, ['chw_active']),
          await readMeasureIds(reader, ['chw_active', 'chw_supervised']),
        ]);
      await store.db.insertInto('measure').values({ id: 7, uid: 'chw_active' }).execute();
      const seven = new Map([[7, 'chw_active']]);
      expect(await read()).toEqual([seven, seven]);
      expect(await readMeasureIds(store, ['chw_active'])).toEqual(seven);
      await store.db.deleteFrom('measure').execute();
      await store.db.insertInto('measure').values({ id: 9, uid: 'chw_active' }).execute();
      const nine = new Map([[9, 'chw_active']]);
      expect(await read()).toEqual([nine, nine]);
      expect(await readMeasureIds(store, ['chw_active'])).toEqual(nine);
    });

    it('are looked up again where one is new in the same transaction', async () => {
      const store = await makeStore();
      await writeTogether(store, async (writer) => {
        await writer.db.insertInto('measure').values({ id: 1, uid: 'chw_active' }).execute();
        expect((await readMeasureIds(writer, ['chw_active', 'chw_supervised'])).size).toBe(1);
        await writer.db.insertInto('measure').values({ id: 2, uid: 'chw_supervised' }).execute();
        expect(await readMeasureIds(writer, ['chw_supervised'])).toEqual(new Map([[2, 'chw_supervised']]));
      });
    });
  });
});
