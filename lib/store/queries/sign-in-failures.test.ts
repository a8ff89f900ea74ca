import { describe, expect, it } from 'vitest';
import { minutesOn } from '../testing/access-fixtures';
import { eachDatabase } from '../testing/each-database';
import { addFailure, countFailures, forgetFailures, pruneFailures } from './sign-in-failures';

eachDatabase((_name, makeStore) => {
  describe('sign-in failures', () => {
    it('are counted by whatever they have in common, since an instant', async () => {
      const store = await makeStore();
      const failures = [
        ['awa', 'phone', '192.0.2.1', 0],
        ['awa', 'phone', '192.0.2.1', 1],
        ['awa', 'other', '192.0.2.2', 2],
        ['issa', 'phone', '192.0.2.1', 3],
      ] as const;
      for (const [account, source, address, minutes] of failures) {
        await addFailure(store, { account, source, address, at: minutesOn(minutes) });
      }
      const count = (filter: Parameters<typeof countFailures>[1], since = 0) =>
        countFailures(store, filter, minutesOn(since));
      expect(await count({})).toEqual({ count: 4, last: minutesOn(3) });
      expect(await count({ account: 'awa' })).toEqual({ count: 3, last: minutesOn(2) });
      expect(await count({ account: 'awa' }, 2)).toEqual({ count: 1, last: minutesOn(2) });
      expect(await count({ account: 'awa', source: 'phone' })).toEqual({ count: 2, last: minutesOn(1) });
      expect(await count({ address: '192.0.2.1' })).toEqual({ count: 3, last: minutesOn(3) });
      expect(await count({ account: 'nobody' })).toEqual({ count: 0, last: null });
    });

    it('are forgotten for one account and source after a sign-in, and for all when they are old', async () => {
      const store = await makeStore();
      const at = minutesOn(0);
      await addFailure(store, { account: 'awa', source: 'phone', address: 'x', at });
      await addFailure(store, { account: 'awa', source: 'other', address: 'x', at });
      await addFailure(store, { account: 'issa', source: 'phone', address: 'x', at: minutesOn(5) });
      await forgetFailures(store, { account: 'awa', source: 'phone' });
      expect(await countFailures(store, { source: 'phone' }, at)).toEqual({ count: 1, last: minutesOn(5) });
      expect(await countFailures(store, { account: 'awa' }, at)).toEqual({ count: 1, last: at });
      expect(await pruneFailures(store, minutesOn(5))).toBe(1);
      expect((await countFailures(store, {}, at)).count).toBe(1);
    });
  });
});
