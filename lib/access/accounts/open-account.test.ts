import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAccountByEmail, readAccounts } from '@/lib/store/queries/accounts';
import * as audit from '@/lib/store/queries/audit';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import { SHELL, type Actor } from '../audit/actor';
import { verifyPassword } from '../passwords/hash';
import { openAccount } from './manage';
import { countLines, lastLine } from './testing/fixtures';

const ADMIN: Actor = { account: 'a1', name: 'admin@example.org', via: 'session', address: '192.0.2.7' };
const AWA = { email: ' Awa.Traore@Example.ORG ', name: 'Awa  Traoré', role: 'viewer', regions: ['R2', 'R1'] };
const STRONG = 'quatorze baobabs au bord du fleuve';

vi.mock('@/lib/store/queries/audit', async (original) => ({ ...(await original()) }));
afterEach(() => {
  vi.restoreAllMocks();
});

eachDatabase((_, makeStore) => {
  describe('openAccount', () => {
    it('normalizes, makes a password to be changed, and tells the journal, without a secret', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      const opened = await openAccount(store, AWA, ADMIN);
      if (!opened.ok) throw new Error(opened.problem);
      const account = await readAccountByEmail(store, 'awa.traore@example.org');
      expect(account).toMatchObject({ name: 'Awa Traoré', role: 'viewer', regions: ['R1', 'R2'] });
      expect(account?.mustChangePassword).toBe(true);
      expect(await verifyPassword(opened.password, account?.passwordHash ?? null)).toBe(true);
      const line = await lastLine(store);
      expect(line).toMatchObject({
        action: 'account.added',
        actorName: 'admin@example.org',
        via: 'session',
        address: '192.0.2.7',
        subject: 'awa.traore@example.org',
        before: null,
        after: { name: 'Awa Traoré', role: 'viewer', regions: ['R1', 'R2'], state: 'active' },
      });
      expect(JSON.stringify(line)).not.toMatch(/scrypt/);
      expect(JSON.stringify(line)).not.toContain(opened.password);
    });

    it('lets a password stand that was typed at the terminal, and no other', async () => {
      const store = await makeStore();
      const wishes = { name: 'Awa', role: 'admin', regions: null, password: STRONG };
      expect(await openAccount(store, { ...wishes, email: 'a@example.org' }, SHELL)).toMatchObject({
        account: { mustChangePassword: false },
      });
      expect(await openAccount(store, { ...wishes, email: 'b@example.org' }, ADMIN)).toMatchObject({
        account: { mustChangePassword: true },
      });
    });

    it.each([
      [{ email: 'awa' }, 'bad-email'],
      [{ email: 'awa@example.org\nBcc: x@example.org' }, 'bad-email'],
      [{ name: '  ' }, 'bad-name'],
      [{ name: 'A\u0000b' }, 'bad-name'],
      [{ name: 'a'.repeat(101) }, 'bad-name'],
      [{ role: 'root' }, 'bad-role'],
      [{ regions: [] }, 'no-regions'],
      [{ role: 'admin', regions: ['R1'] }, 'admin-scope'],
      [{ regions: ['R1', 'R9'] }, 'unknown-region'],
      [{ regions: ['D1'] }, 'unknown-region'],
      [{ password: 'short' }, 'password-too-short'],
      [{ password: 'awa.traore@example.org' }, 'password-contains-name'],
    ])('refuses %o: %s', async (flaw, problem) => {
      const store = await makeStore();
      await addSmallCountry(store);
      expect(await openAccount(store, { ...AWA, ...flaw }, ADMIN)).toEqual({ ok: false, problem });
      expect(await readAccounts(store)).toEqual([]);
      expect(await countLines(store)).toBe(0);
    });

    it('takes the regions of the profile before the first pull', async () => {
      const store = await makeStore();
      expect(await openAccount(store, { ...AWA, regions: ['bdZqotPjmgo'] }, SHELL)).toMatchObject({
        ok: true,
      });
    });

    it('opens one account an e-mail, also for two at the same moment', async () => {
      const store = await makeStore();
      const both = await Promise.all(
        ['awa.traore@example.org', 'AWA.TRAORE@example.org'].map((email) =>
          openAccount(store, { ...AWA, email, regions: null }, ADMIN),
        ),
      );
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(both).toContainEqual({ ok: false, problem: 'exists' });
      expect(await countLines(store)).toBe(1);
    });

    it('adds nothing when the journal cannot be written', async () => {
      const store = await makeStore();
      vi.spyOn(audit, 'appendAudit').mockRejectedValue(new Error('disk full'));
      await expect(openAccount(store, { ...AWA, regions: null }, ADMIN)).rejects.toThrow('disk full');
      expect(await readAccounts(store)).toEqual([]);
    });
  });
});
