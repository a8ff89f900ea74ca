import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeAccount, readAccount } from '@/lib/store/queries/accounts';
import { readSessionsOf } from '@/lib/store/queries/sessions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { hashPassword, verifyPassword } from '../passwords/hash';
import { changeOwnLanguage, changeOwnPassword, endOwnSession } from './own';
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
