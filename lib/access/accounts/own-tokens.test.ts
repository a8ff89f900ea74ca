import { describe, expect, it } from 'vitest';
import { changeAccount } from '@/lib/store/queries/accounts';
import { readApiTokenBySecret, readApiTokensOf } from '@/lib/store/queries/api-tokens';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import { hashToken } from '../tokens/secret';
import { addOwnToken, revokeOwnToken, TOKEN_LIMIT, type TokenWishes } from './own';
import { addPerson, countLines, lastLine, readerOf } from './testing/fixtures';

const WISHES: TokenWishes = { name: ' excel ', days: 30, permissions: ['data:read'], regions: null };
const DAY = 86_400_000;

eachDatabase((_, makeStore) => {
  describe('addOwnToken and revokeOwnToken', () => {
    it('makes one that the store knows by its hash, and takes it back', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org');
      const before = Date.now();
      const added = await addOwnToken(store, readerOf(awa), WISHES);
      if (!added.ok) throw new Error(added.problem);
      const found = await readApiTokenBySecret(store, hashToken(added.secret) ?? '');
      expect(found?.account.id).toBe(awa.id);
      expect(found?.token).toMatchObject({ name: 'excel', permissions: ['data:read'], regions: null });
      expect((found?.token.expiresAt.getTime() ?? 0) - before).toBeGreaterThanOrEqual(30 * DAY);
      const line = await lastLine(store);
      expect(line).toMatchObject({ action: 'token.added', subject: 'excel' });
      expect(JSON.stringify(line)).not.toContain(added.secret);
      const other = await addPerson(store, 'other@example.org');
      const unknown = { ok: false, problem: 'unknown-token' };
      expect(await revokeOwnToken(store, readerOf(other), added.token.id)).toEqual(unknown);
      expect(await revokeOwnToken(store, readerOf(awa), added.token.id)).toEqual({ ok: true });
      expect(await revokeOwnToken(store, readerOf(awa), added.token.id)).toEqual(unknown);
      expect(await lastLine(store)).toMatchObject({ action: 'token.revoked', subject: 'excel' });
    });

    it.each<[string, Partial<TokenWishes>]>([
      ['token-name', { name: ' ' }],
      ['token-name', { name: 'a'.repeat(61) }],
      ['token-name', { name: 'a\nb' }],
      ['token-expiry', { days: 0 }],
      ['token-expiry', { days: 366 }],
      ['token-expiry', { days: 1.5 }],
      ['token-expiry', { days: Number.NaN }],
      ['token-rights', { permissions: [] }],
      ['token-rights', { permissions: ['data:read', 'sync:start'] }],
      ['token-rights', { permissions: ['account:own'] }],
      ['token-rights', { regions: ['R1', 'R2'] }],
      ['unknown-region', { regions: ['R9'] }],
      ['no-regions', { regions: [] }],
    ])('answers %s to a confined viewer who asks for %o', async (problem, flaw) => {
      const store = await makeStore();
      await addSmallCountry(store);
      const awa = await addPerson(store, 'awa@example.org', 'viewer', { regions: ['R1'] });
      expect(await addOwnToken(store, readerOf(awa), { ...WISHES, ...flaw })).toEqual({ ok: false, problem });
      expect(await readApiTokensOf(store, awa.id)).toEqual([]);
      expect(await countLines(store)).toBe(0);
    });

    it('judges by the account as it is now, not as the page was drawn', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      const admin = await addPerson(store, 'admin@example.org', 'admin');
      const reader = readerOf(admin);
      const wishes: TokenWishes = { ...WISHES, permissions: ['sync:start'], regions: ['R2'] };
      expect(await addOwnToken(store, reader, wishes)).toMatchObject({ ok: true });
      await changeAccount(store, admin.id, { role: 'viewer' });
      expect(await addOwnToken(store, reader, wishes)).toEqual({ ok: false, problem: 'token-rights' });
      await changeAccount(store, admin.id, { role: 'admin', disabledAt: new Date() });
      expect(await addOwnToken(store, reader, wishes)).toEqual({ ok: false, problem: 'unknown-account' });
    });

    it('refuses the name of another live token, which may be used again once that one has ended', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org');
      const other = await addPerson(store, 'other@example.org');
      const first = await addOwnToken(store, readerOf(awa), WISHES);
      if (!first.ok) throw new Error(first.problem);
      const again = { ...WISHES, name: 'Excel' };
      expect(await addOwnToken(store, readerOf(awa), again)).toEqual({ ok: false, problem: 'token-name' });
      expect(await addOwnToken(store, readerOf(other), again)).toMatchObject({ ok: true });
      await revokeOwnToken(store, readerOf(awa), first.token.id);
      expect(await addOwnToken(store, readerOf(awa), again)).toMatchObject({ ok: true });
    });

    it('makes none while the password is one that somebody else gave, also if it was given just now', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org');
      const reader = readerOf(awa);
      await changeAccount(store, awa.id, { mustChangePassword: true });
      const refused = { ok: false, problem: 'password-to-change' };
      expect(await addOwnToken(store, reader, WISHES)).toEqual(refused);
      expect(await readApiTokensOf(store, awa.id)).toEqual([]);
    });

    it('gives an account no more than its live tokens, also at the same moment', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org');
      const many = await Promise.all(
        Array.from({ length: TOKEN_LIMIT + 2 }, (_none, index) =>
          addOwnToken(store, readerOf(awa), { ...WISHES, name: `excel ${index}` }),
        ),
      );
      const made = many.flatMap((one) => (one.ok ? [one.token.id] : []));
      expect(made).toHaveLength(TOKEN_LIMIT);
      expect(many).toContainEqual({ ok: false, problem: 'token-limit' });
      await revokeOwnToken(store, readerOf(awa), made[0] ?? '');
      expect(await addOwnToken(store, readerOf(awa), WISHES)).toMatchObject({ ok: true });
    });
  });
});
