import { describe, expect, it } from 'vitest';
import { readAccount, readAccounts } from '@/lib/store/queries/accounts';
import { readSessionsOf } from '@/lib/store/queries/sessions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import type { Account } from '@/lib/store/access-types';
import type { Store } from '@/lib/store/types';
import { SHELL, type Actor } from '../audit/actor';
import { verifyPassword } from '../passwords/hash';
import { changeRights, disableAccount, enableAccount, resetPassword } from './manage';
import {
  addPerson,
  addToken,
  countLines,
  countLiveTokens,
  HASH,
  lastLine,
  openSession,
} from './testing/fixtures';

const ADMIN: Actor = { account: 'a1', name: 'admin@example.org', via: 'session', address: '192.0.2.7' };

const sessionsOf = async (store: Store, account: Account) =>
  (await readSessionsOf(store, account.id, new Date())).length;

eachDatabase((_, makeStore) => {
  describe('changeRights', () => {
    it('ends the sessions when role or scope change, and tells before and after', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      const awa = await addPerson(store, 'awa@example.org');
      const other = await addPerson(store, 'other@example.org');
      for (const account of [awa, awa, other]) await openSession(store, account);
      const changed = await changeRights(store, awa.id, { role: 'official', regions: ['R1'] }, ADMIN);
      expect(changed).toMatchObject({ ok: true, account: { role: 'official', regions: ['R1'] } });
      expect(await sessionsOf(store, awa)).toBe(0);
      expect(await sessionsOf(store, other)).toBe(1);
      expect(await lastLine(store)).toMatchObject({
        action: 'account.changed',
        before: { role: 'viewer', regions: null, name: 'awa', state: 'active' },
        after: { role: 'official', regions: ['R1'], name: 'awa', sessionsEnded: 2 },
      });
    });

    it('keeps the sessions for another name, and writes nothing for no change', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      const awa = await addPerson(store, 'awa@example.org', 'viewer', { regions: ['R2', 'R1'] });
      await openSession(store, awa);
      await changeRights(store, awa.id, { role: 'viewer', regions: ['R1', 'R2', 'R1'] }, ADMIN);
      expect(await countLines(store)).toBe(0);
      await changeRights(store, awa.id, { name: 'Awa T.' }, ADMIN);
      expect(await countLines(store)).toBe(1);
      expect(await sessionsOf(store, awa)).toBe(1);
    });

    it('gives no role without a place to an account that single sign-on made', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org', null, { regions: [] });
      const refused = { ok: false, problem: 'no-regions' };
      expect(await changeRights(store, awa.id, { role: 'viewer' }, ADMIN)).toEqual(refused);
      expect(await changeRights(store, awa.id, { role: 'viewer', regions: null }, ADMIN)).toMatchObject({
        account: { role: 'viewer', regions: null },
      });
    });

    it('refuses what nobody has', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org');
      const problem = async (wishes: object) => changeRights(store, awa.id, wishes, ADMIN);
      expect(await problem({ role: 'root' })).toEqual({ ok: false, problem: 'bad-role' });
      expect(await problem({ regions: [] })).toEqual({ ok: false, problem: 'no-regions' });
      const confined = { role: 'admin', regions: ['R1'] };
      await addSmallCountry(store);
      expect(await problem(confined)).toEqual({ ok: false, problem: 'admin-scope' });
      expect(await problem({ name: '' })).toEqual({ ok: false, problem: 'bad-name' });
      expect(await changeRights(store, 'nobody', { name: 'x' }, ADMIN)).toEqual({
        ok: false,
        problem: 'unknown-account',
      });
      expect(await problem({ role: null })).toMatchObject({ ok: true, account: { role: null } });
    });
  });

  describe('disableAccount and enableAccount', () => {
    it('end sessions and tokens at once; the tokens do not come back', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org');
      await openSession(store, awa);
      await addToken(store, awa);
      expect(await disableAccount(store, awa.id, ADMIN)).toMatchObject({ ok: true });
      expect(await sessionsOf(store, awa)).toBe(0);
      expect(await lastLine(store)).toMatchObject({
        action: 'account.disabled',
        before: { state: 'active' },
        after: { state: 'disabled', sessionsEnded: 1, tokensRevoked: 1 },
      });
      await enableAccount(store, awa.id, ADMIN);
      expect((await readAccount(store, awa.id))?.disabledAt).toBeNull();
      expect(await countLiveTokens(store, awa)).toBe(0);
      expect(await lastLine(store)).toMatchObject({
        action: 'account.enabled',
        before: { state: 'disabled' },
        after: { state: 'active' },
      });
    });

    it('do nothing, and tell nothing, when there is nothing to do', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org');
      await enableAccount(store, awa.id, ADMIN);
      await disableAccount(store, awa.id, ADMIN);
      await disableAccount(store, awa.id, ADMIN);
      expect(await countLines(store)).toBe(1);
    });
  });

  describe('the last administrator', () => {
    it('can be neither disabled nor given another role, whoever else is disabled', async () => {
      const store = await makeStore();
      const [first, second] = [
        await addPerson(store, 'a@example.org', 'admin'),
        await addPerson(store, 'b@example.org', 'admin'),
      ];
      await addPerson(store, 'v@example.org');
      expect(await disableAccount(store, second.id, ADMIN)).toMatchObject({ ok: true });
      const refused = { ok: false, problem: 'last-admin' };
      expect(await disableAccount(store, first.id, ADMIN)).toEqual(refused);
      expect(await changeRights(store, first.id, { role: 'viewer' }, ADMIN)).toEqual(refused);
      expect(await changeRights(store, first.id, { role: null }, ADMIN)).toEqual(refused);
      expect(await changeRights(store, first.id, { name: 'Chef' }, ADMIN)).toMatchObject({ ok: true });
      expect(await countLines(store)).toBe(2);
    });

    it('stands when all are taken away at the same moment', async () => {
      const store = await makeStore();
      const admins = await Promise.all(
        ['a', 'b', 'c', 'd'].map((name) => addPerson(store, `${name}@example.org`, 'admin')),
      );
      const outcomes = await Promise.all(
        admins.map(({ id }, index) =>
          index % 2 === 0
            ? disableAccount(store, id, ADMIN)
            : changeRights(store, id, { role: 'viewer' }, ADMIN),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3);
      const left = (await readAccounts(store)).filter(
        ({ role, disabledAt }) => role === 'admin' && !disabledAt,
      );
      expect(left).toHaveLength(1);
      expect(await countLines(store)).toBe(3);
    });
  });

  describe('resetPassword', () => {
    it('gives another, to be changed, ends all sessions and tokens, and tells no secret', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org');
      await openSession(store, awa);
      await addToken(store, awa);
      const reset = await resetPassword(store, awa.id, {}, ADMIN);
      if (!reset.ok) throw new Error(reset.problem);
      const after = await readAccount(store, awa.id);
      expect(after?.passwordHash).not.toBe(HASH);
      expect(after?.mustChangePassword).toBe(true);
      expect(await verifyPassword(reset.password, after?.passwordHash ?? null)).toBe(true);
      expect(await sessionsOf(store, awa)).toBe(0);
      const line = await lastLine(store);
      expect(await countLiveTokens(store, awa)).toBe(0);
      expect(line).toMatchObject({ action: 'password.reset', after: { sessionsEnded: 1, tokensRevoked: 1 } });
      expect(JSON.stringify(line)).not.toMatch(/scrypt/);
      expect(JSON.stringify(line)).not.toContain(reset.password);
    });

    it('refuses a weak one and an unknown account', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org');
      expect(await resetPassword(store, awa.id, { password: 'awa' }, SHELL)).toEqual({
        ok: false,
        problem: 'password-too-short',
      });
      expect(await resetPassword(store, 'x', {}, SHELL)).toEqual({ ok: false, problem: 'unknown-account' });
    });
  });
});
