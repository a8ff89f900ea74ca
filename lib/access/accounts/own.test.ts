import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeAccount, readAccount } from '@/lib/store/queries/accounts';
import { readApiTokenBySecret, readApiTokensOf } from '@/lib/store/queries/api-tokens';
import { readSessionsOf } from '@/lib/store/queries/sessions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import { hashPassword, verifyPassword } from '../passwords/hash';
import { hashToken } from '../tokens/secret';
import {
  addOwnToken,
  changeOwnLanguage,
  changeOwnPassword,
  endOwnSession,
  revokeOwnToken,
  TOKEN_LIMIT,
  type TokenWishes,
} from './own';
import {
  addPerson,
  addToken,
  countLines,
  countLiveTokens,
  lastLine,
  openSession,
  readerOf,
} from './testing/fixtures';

const CURRENT = 'quatorze baobabs au bord du fleuve';
const NEXT = 'seize pirogues sous la pluie';
const WISHES: TokenWishes = { name: ' excel ', days: 30, permissions: ['data:read'], regions: null };
const DAY = 86_400_000;

eachDatabase((_, makeStore) => {
  beforeEach(() => {
    vi.stubEnv('NEXTAUTH_SECRET', 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g');
  });
  afterEach(() => vi.unstubAllEnvs());

  describe('changeOwnPassword', () => {
    it('wants the current one, refuses the same and the weak, and ends all other sessions', async () => {
      const store = await makeStore();
      const passwordHash = await hashPassword(CURRENT);
      const awa = await addPerson(store, 'awa@example.org', 'viewer', { passwordHash });
      await changeAccount(store, awa.id, { mustChangePassword: true });
      const here = await openSession(store, awa);
      await openSession(store, awa);
      const reader = readerOf(awa, here);
      const change = (current: string, next: string) => changeOwnPassword(store, reader, { current, next });
      expect(await change('not the current one', NEXT)).toEqual({ ok: false, problem: 'wrong-password' });
      expect(await change(CURRENT, CURRENT)).toEqual({ ok: false, problem: 'password-same' });
      expect(await change(CURRENT, 'short')).toEqual({ ok: false, problem: 'password-too-short' });
      expect(await countLines(store)).toBe(0);
      await addToken(store, awa);
      expect(await change(CURRENT, NEXT)).toEqual({ ok: true, sessionsEnded: 1, tokensRevoked: 1 });
      expect(await countLiveTokens(store, awa)).toBe(0);
      const after = await readAccount(store, awa.id);
      expect(after?.mustChangePassword).toBe(false);
      expect(await verifyPassword(NEXT, after?.passwordHash ?? null)).toBe(true);
      expect((await readSessionsOf(store, awa.id, new Date())).map(({ id }) => id)).toEqual([here]);
      const line = await lastLine(store);
      expect(line).toMatchObject({
        action: 'password.changed',
        actor: awa.id,
        subject: awa.email,
        after: { sessionsEnded: 1, tokensRevoked: 1 },
      });
      expect(JSON.stringify(line)).not.toMatch(/scrypt|pirogues|baobabs/);
    });

    it('slows down who guesses the current one at a session left open, and nobody else', async () => {
      const store = await makeStore();
      const passwordHash = await hashPassword(CURRENT);
      const awa = await addPerson(store, 'awa@example.org', 'viewer', { passwordHash });
      const [left, own] = [
        readerOf(awa, await openSession(store, awa)),
        readerOf(awa, await openSession(store, awa)),
      ];
      const guesses = Array.from({ length: 6 }, (_none, index) => ({
        current: `guess ${index}`,
        next: NEXT,
      }));
      const problems: unknown[] = [];
      for (const guess of guesses) {
        const answer = await changeOwnPassword(store, left, guess);
        problems.push(answer.ok ? null : answer.problem);
      }
      expect(problems).toEqual([...Array.from({ length: 5 }, () => 'wrong-password'), 'slow-down']);
      const right = { current: CURRENT, next: NEXT };
      expect(await countLines(store)).toBe(1);
      expect(await lastLine(store)).toMatchObject({
        action: 'sign-in.failed',
        via: 'session',
        subject: awa.email,
        after: { reason: 'slowed-down' },
      });
      expect(await changeOwnPassword(store, left, right)).toEqual({ ok: false, problem: 'slow-down' });
      expect(await countLines(store)).toBe(1);
      expect(await changeOwnPassword(store, own, right)).toMatchObject({ ok: true });
    });

    it('refuses an account without a password, and one that was reset meanwhile', async () => {
      const store = await makeStore();
      const sso = await addPerson(store, 'sso@example.org', 'viewer', { passwordHash: null });
      const wishes = { current: CURRENT, next: NEXT };
      const refused = { ok: false, problem: 'wrong-password' };
      expect(await changeOwnPassword(store, readerOf(sso), wishes)).toEqual(refused);
      const awa = await addPerson(store, 'awa@example.org', 'viewer', {
        passwordHash: await hashPassword(CURRENT),
      });
      const [changed] = await Promise.all([
        changeOwnPassword(store, readerOf(awa), wishes),
        changeAccount(store, awa.id, { passwordHash: await hashPassword('somebody else chose this') }),
      ]);
      expect(changed).toEqual(refused);
    });
  });

  describe('endOwnSession', () => {
    it('ends one of its own, or all others, and never somebody else’s', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org');
      const other = await addPerson(store, 'other@example.org');
      const [here, there, farAway] = [
        await openSession(store, awa),
        await openSession(store, awa),
        await openSession(store, awa),
      ];
      const foreign = await openSession(store, other);
      const reader = readerOf(awa, here);
      expect(await endOwnSession(store, reader, foreign)).toEqual({ ok: false, problem: 'unknown-session' });
      expect(await endOwnSession(store, reader, there)).toEqual({ ok: true, ended: 1 });
      expect(await lastLine(store)).toMatchObject({ action: 'session.ended', before: { via: 'password' } });
      expect(await endOwnSession(store, reader, 'others')).toEqual({ ok: true, ended: 1 });
      const left = [awa, other].map(({ id }) => readSessionsOf(store, id, new Date()));
      expect((await Promise.all(left)).flat().map(({ id }) => id)).toEqual([here, foreign]);
      expect(farAway).not.toBe(here);
      expect(await countLines(store)).toBe(2);
    });
  });

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

  it('changeOwnLanguage keeps the language; the public has no account to change', async () => {
    const store = await makeStore();
    const awa = await addPerson(store, 'awa@example.org');
    expect(await changeOwnLanguage(store, readerOf(awa), 'en')).toEqual({ ok: true });
    expect((await readAccount(store, awa.id))?.language).toBe('en');
    expect(await changeOwnLanguage(store, { ...readerOf(awa), account: null }, 'fr')).toEqual({
      ok: false,
      problem: 'unknown-account',
    });
  });
});
