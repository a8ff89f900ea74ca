import { describe, expect, it } from 'vitest';
import { minutesOn, someAccount, someToken } from '../testing/access-fixtures';
import { eachDatabase } from '../testing/each-database';
import { addAccount } from './accounts';
import {
  addApiToken,
  readApiTokenBySecret,
  readApiTokensOf,
  revokeApiToken,
  touchApiToken,
} from './api-tokens';

eachDatabase((_name, makeStore) => {
  describe('access tokens', () => {
    it('are found by the hash of their secret, with their account', async () => {
      const store = await makeStore();
      const account = await addAccount(store, someAccount('a'));
      const token = someToken('t1', 'a', { permissions: ['data:read', 'sync:read'], regions: ['R1'] });
      await addApiToken(store, token, 'hash-1');
      expect(await readApiTokenBySecret(store, 'hash-1')).toEqual({ token, account });
      expect(await readApiTokenBySecret(store, 'hash-2')).toBeUndefined();
      await touchApiToken(store, 't1', minutesOn(4));
      expect((await readApiTokenBySecret(store, 'hash-1'))?.token.lastUsedAt).toEqual(minutesOn(4));
    });

    it('are revoked once, by their own account, and stay in its list', async () => {
      const store = await makeStore();
      for (const id of ['a', 'b']) await addAccount(store, someAccount(id));
      await addApiToken(store, someToken('t1', 'a'), 'hash-1');
      await addApiToken(store, someToken('t2', 'a', { createdAt: minutesOn(1) }), 'hash-2');
      await addApiToken(store, someToken('t3', 'b'), 'hash-3');
      expect(await revokeApiToken(store, 'b', 't1', minutesOn(2))).toBe(false);
      expect(await revokeApiToken(store, 'a', 't1', minutesOn(2))).toBe(true);
      expect(await revokeApiToken(store, 'a', 't1', minutesOn(3))).toBe(false);
      const listed = await readApiTokensOf(store, 'a');
      expect(listed.map(({ id, revokedAt }) => [id, revokedAt])).toEqual([
        ['t2', null],
        ['t1', minutesOn(2)],
      ]);
      expect((await readApiTokenBySecret(store, 'hash-1'))?.token.revokedAt).toEqual(minutesOn(2));
    });

    it('never grant a right that tokens do not have, whatever is stored', async () => {
      const store = await makeStore();
      await addAccount(store, someAccount('a'));
      await addApiToken(store, someToken('t1', 'a', { permissions: ['users:manage', 'data:read'] }), 'h');
      expect((await readApiTokenBySecret(store, 'h'))?.token.permissions).toEqual(['data:read']);
    });

    it('die with their account', async () => {
      const store = await makeStore();
      await addAccount(store, someAccount('a'));
      await addApiToken(store, someToken('t1', 'a'), 'h');
      await store.db.deleteFrom('account').where('id', '=', 'a').execute();
      expect(await readApiTokensOf(store, 'a')).toEqual([]);
      expect(await readApiTokenBySecret(store, 'h')).toBeUndefined();
    });
  });
});
