import { issueSession, issueToken, readerOf, whyNobody } from './testing/issue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '@/lib/store/access-types';
import { changeAccount } from '@/lib/store/queries/accounts';
import { readApiTokensOf, revokeApiToken } from '@/lib/store/queries/api-tokens';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { identify } from './identify';
import { addPerson, useStore } from './testing/people';

eachDatabase((_name, makeStore) => {
  let store: Store;
  let account: Account;

  beforeEach(async () => {
    vi.stubEnv('NEXTAUTH_SECRET', 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g');
    vi.stubEnv('LOG_LEVEL', 'silent');
    store = await makeStore();
    useStore(store);
    account = await addPerson(store);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  describe('identify, by token', () => {
    it('gives no more than both the token and its account have', async () => {
      const headers = await issueToken(store, account, {
        permissions: ['data:read', 'sync:start'],
        regions: ['R1', 'R2'],
      });
      const reader = await readerOf(headers);
      expect([...reader.permissions]).toEqual(['data:read']);
      expect(reader).toMatchObject({ via: 'token', tokenName: 'excel', sessionId: null });
      expect(reader.scope).toEqual({ kind: 'regions', regions: ['R1', 'R2'] });
      await changeAccount(store, account.id, { role: 'admin', regions: ['R2', 'R3'] });
      const changed = await readerOf(headers);
      expect([...changed.permissions]).toEqual(['data:read', 'sync:start']);
      expect(changed.scope).toEqual({ kind: 'regions', regions: ['R2'] });
      await changeAccount(store, account.id, { regions: ['R3'] });
      expect((await readerOf(headers)).scope).toEqual({ kind: 'regions', regions: [] });
      await changeAccount(store, account.id, { regions: null });
      expect((await readerOf(await issueToken(store, account))).scope).toEqual({ kind: 'nation' });
    });

    it('is of nobody when it is revoked, expired, made up, or its account is disabled or without a role', async () => {
      const headers = await issueToken(store, account);
      expect(await whyNobody(headers)).toBe('a reader');
      await changeAccount(store, account.id, { role: null });
      expect(await whyNobody(headers)).toBe('not-valid');
      await changeAccount(store, account.id, { role: 'viewer', disabledAt: new Date() });
      expect(await whyNobody(headers)).toBe('disabled');
      await changeAccount(store, account.id, { disabledAt: null });
      for (const { id } of await readApiTokensOf(store, account.id)) {
        await revokeApiToken(store, account.id, id, new Date());
      }
      expect(await whyNobody(headers)).toBe('not-valid');
      expect(await whyNobody(await issueToken(store, account, { expiresAt: new Date() }))).toBe('not-valid');
    });

    it.each(['Bearer', 'Bearer x', 'bearer tsec_x', `BEARER tsec_${'a'.repeat(43)}`, 'Bearer  '])(
      'takes %j for nobody, whatever the public may see and whatever cookie comes with it',
      async (authorization) => {
        vi.stubEnv('PUBLIC_OVERVIEW', 'true');
        const headers = (await issueSession(store, account)).headers();
        headers.set('authorization', authorization);
        expect(await whyNobody(headers)).toBe('not-valid');
      },
    );

    it('notes when it was last used', async () => {
      await identify(await issueToken(store, account));
      await vi.waitFor(async () =>
        expect((await readApiTokensOf(store, account.id))[0]?.lastUsedAt).not.toBeNull(),
      );
    });
  });

  describe('identify, without either', () => {
    const REAL = {
      NATIONAL_SERVER_URL: 'https://dhis2.example.org',
      NATIONAL_SERVER_TOKEN: 't',
      COUNTRY_PROFILE: 'p.json',
    };

    it('knows nobody, and says where the request came from', async () => {
      const headers = new Headers({ 'x-tableau-peer': '192.0.2.7' });
      expect(await identify(headers)).toEqual({ kind: 'nobody', reason: 'anonymous', address: '192.0.2.7' });
    });

    it('shows the public the overview where it is open, and no more', async () => {
      vi.stubEnv('PUBLIC_OVERVIEW', 'true');
      const reader = await readerOf(new Headers());
      expect(reader).toMatchObject({ account: null, via: 'public', scope: { kind: 'overview' } });
      expect([...reader.permissions]).toEqual(['overview:read']);
    });

    it('shows nothing while no account exists, but in the demonstration', async () => {
      const empty = await makeStore();
      useStore(empty);
      vi.stubEnv('PUBLIC_OVERVIEW', 'true');
      expect(await whyNobody(new Headers())).toBe('a reader');
      for (const [name, value] of Object.entries(REAL)) vi.stubEnv(name, value);
      expect(await whyNobody(new Headers())).toBe('no-accounts');
      useStore(store);
      expect(await whyNobody(new Headers())).toBe('a reader');
    });
  });
});
