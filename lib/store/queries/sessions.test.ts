import { describe, expect, it } from 'vitest';
import { minutesOn, someAccount, someSession } from '../testing/access-fixtures';
import { eachDatabase } from '../testing/each-database';
import { addAccount, changeAccount } from './accounts';
import {
  addSession,
  endSession,
  endSessionsOf,
  pruneSessions,
  readSessionBySecret,
  readSessionsOf,
  touchSession,
} from './sessions';

eachDatabase((_name, makeStore) => {
  describe('sessions', () => {
    it('are found by the hash of their secret, with their account as it is now', async () => {
      const store = await makeStore();
      await addAccount(store, someAccount('a'));
      await addSession(store, someSession('s1', 'a', { via: 'oidc' }), 'hash-1');
      await touchSession(store, 's1', minutesOn(5));
      const account = await changeAccount(store, 'a', { disabledAt: minutesOn(6) });
      const session = someSession('s1', 'a', { via: 'oidc', lastSeenAt: minutesOn(5) });
      expect(await readSessionBySecret(store, 'hash-1')).toEqual({ session, account });
      expect(await readSessionBySecret(store, 'hash-2')).toBeUndefined();
      await expect(addSession(store, someSession('s2', 'a'), 'hash-1')).rejects.toThrow(/unique/i);
      await expect(addSession(store, someSession('s2', 'nobody'), 'hash-2')).rejects.toThrow(/foreign key/i);
    });

    it('end for their own account only', async () => {
      const store = await makeStore();
      for (const id of ['a', 'b']) await addAccount(store, someAccount(id));
      for (const id of ['s1', 's2', 's3']) await addSession(store, someSession(id, 'a'), id);
      await addSession(store, someSession('s4', 'b'), 's4');
      expect(await endSession(store, 'a', 's4')).toBe(false);
      expect(await endSession(store, 'a', 's1')).toBe(true);
      expect(await endSession(store, 'a', 's1')).toBe(false);
      expect(await readSessionBySecret(store, 's1')).toBeUndefined();
      expect(await endSessionsOf(store, 'a', 's3')).toBe(1);
      const left = await readSessionsOf(store, 'a', minutesOn(0));
      expect(left.map(({ id }) => id)).toEqual(['s3']);
      expect(await endSessionsOf(store, 'a')).toBe(1);
      expect(await readSessionBySecret(store, 's4')).toBeDefined();
    });

    it('are listed until they expire, the one seen last first, and then forgotten', async () => {
      const store = await makeStore();
      await addAccount(store, someAccount('a'));
      await addSession(store, someSession('old', 'a', { expiresAt: minutesOn(10) }), 'old');
      await addSession(store, someSession('first', 'a'), 'first');
      await addSession(store, someSession('last', 'a', { lastSeenAt: minutesOn(3) }), 'last');
      const listed = async (minutes: number) =>
        (await readSessionsOf(store, 'a', minutesOn(minutes))).map(({ id }) => id);
      expect(await listed(9)).toEqual(['last', 'first', 'old']);
      expect(await listed(10)).toEqual(['last', 'first']);
      expect(await pruneSessions(store, minutesOn(9))).toBe(0);
      expect(await pruneSessions(store, minutesOn(10))).toBe(1);
      expect(await readSessionBySecret(store, 'old')).toBeUndefined();
    });

    it('and tokens die with their account', async () => {
      const store = await makeStore();
      await addAccount(store, someAccount('a'));
      await addSession(store, someSession('s1', 'a'), 's1');
      await store.db.deleteFrom('account').where('id', '=', 'a').execute();
      expect(await readSessionBySecret(store, 's1')).toBeUndefined();
      expect(await pruneSessions(store, minutesOn(10_000))).toBe(0);
    });
  });
});
