import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MORNING, minutesOn, someAccount } from '../testing/access-fixtures';
import { eachDatabase } from '../testing/each-database';
import { writeTogether } from '../transactions';
import {
  AccountExists,
  AccountUnknown,
  addAccount,
  changeAccount,
  hasAccounts,
  lockAccounts,
  normalizeEmail,
  readAccount,
  readAccountByEmail,
  readAccountByIdentity,
  readAccounts,
} from './accounts';

const identity = { issuer: 'https://sso.example', subject: '42' };

eachDatabase((_name, makeStore, makePlace) => {
  describe('accounts', () => {
    it('are read as they were added', async () => {
      const store = await makeStore();
      expect(await hasAccounts(store)).toBe(false);
      const added = await addAccount(store, someAccount('b', { email: ' Awa.B@Sante.Example ' }));
      expect(added).toEqual({
        ...someAccount('b'),
        email: 'awa.b@sante.example',
        lastSignInAt: null,
        disabledAt: null,
      });
      await addAccount(
        store,
        someAccount('a', {
          role: null,
          regions: null,
          passwordHash: null,
          identity,
          email: 'z@sante.example',
        }),
      );
      expect(await hasAccounts(store)).toBe(true);
      expect((await readAccounts(store)).map(({ id }) => id)).toEqual(['b', 'a']);
      expect(await readAccount(store, 'b')).toEqual(added);
      expect(await readAccount(store, 'c')).toBeUndefined();
      expect(await readAccountByEmail(store, 'AWA.B@SANTE.EXAMPLE')).toEqual(added);
      const linked = await readAccountByIdentity(store, identity.issuer, '42');
      expect(linked).toMatchObject({ id: 'a', role: null, regions: null, passwordHash: null, identity });
      expect(await readAccountByIdentity(store, 'https://other.example', '42')).toBeUndefined();
    });

    it('have one e-mail each, whatever its case, and one identity each', async () => {
      const store = await makeStore();
      await addAccount(store, someAccount('a', { email: 'élise@sante.example', identity }));
      await expect(addAccount(store, someAccount('b', { email: 'ÉLISE@sante.example' }))).rejects.toThrow(
        AccountExists,
      );
      await expect(addAccount(store, someAccount('b', { identity }))).rejects.toThrow(AccountExists);
      await addAccount(store, someAccount('b'));
      await expect(changeAccount(store, 'b', { identity })).rejects.toThrow(AccountExists);
      await expect(
        store.db.updateTable('account').set({ email: 'Upper@sante.example' }).where('id', '=', 'b').execute(),
      ).rejects.toThrow(/check/i);
      expect(await readAccounts(store)).toHaveLength(2);
    });

    it('change in what is given and keep the rest', async () => {
      const store = await makeStore();
      const added = await addAccount(store, someAccount('a'));
      const changed = { ...added, role: 'admin', regions: null, disabledAt: minutesOn(1) } as const;
      expect(
        await changeAccount(store, 'a', { role: 'admin', regions: null, disabledAt: minutesOn(1) }),
      ).toEqual(changed);
      expect(await changeAccount(store, 'a', {})).toEqual(changed);
      const rest = {
        name: 'Awa',
        regions: [],
        language: 'en',
        passwordHash: null,
        mustChangePassword: false,
        identity,
        disabledAt: null,
        lastSignInAt: MORNING,
      } as const;
      expect(await changeAccount(store, 'a', rest)).toEqual({ ...changed, ...rest });
      expect(await changeAccount(store, 'a', { identity: null })).toMatchObject({ identity: null });
      await expect(changeAccount(store, 'b', { name: 'B' })).rejects.toThrow(AccountUnknown);
    });

    it('are decided about one decision after the other', async () => {
      const place = await makePlace();
      const [one, other] = [await makeStore(place), await makeStore(place)];
      for (const id of ['a', 'b']) await addAccount(one, someAccount(id, { role: 'admin' }));
      const retire = (store: typeof one, id: string) =>
        writeTogether(store, async (writer) => {
          await lockAccounts(writer);
          const admins = (await readAccounts(writer)).filter(({ disabledAt }) => disabledAt === null);
          if (admins.length > 1) await changeAccount(writer, id, { disabledAt: MORNING });
        });
      await Promise.all([retire(one, 'a'), retire(other, 'b')]);
      expect((await readAccounts(one)).filter(({ disabledAt }) => disabledAt === null)).toHaveLength(1);
    });

    it('are looked for with any text of a stranger', async () => {
      const store = await makeStore();
      for (const email of ['a\0b@sante.example', '\u{D800}', '%', "' OR 1=1 --", '']) {
        expect(await readAccountByEmail(store, email)).toBeUndefined();
        expect(normalizeEmail(normalizeEmail(email))).toBe(normalizeEmail(email));
      }
    });
  });
});

describe('normalizeEmail', () => {
  it('gives one spelling, whatever the case, and leaves it as it is', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, (email) => {
        const normal = normalizeEmail(email);
        expect(normalizeEmail(normal)).toBe(normal);
        expect(normal).toBe(normal.trim());
      }),
    );
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        expect(normalizeEmail(` ${email.toUpperCase()}\n`)).toBe(normalizeEmail(email));
      }),
    );
  });
});
