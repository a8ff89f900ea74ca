import { afterEach, describe, expect, it, vi } from 'vitest';
import { currentProfile } from '@/lib/profile/current';
import { changeAccount, readAccountByEmail, readAccounts } from '@/lib/store/queries/accounts';
import { readSessionsOf } from '@/lib/store/queries/sessions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addPerson, countLines, openSession } from '../accounts/testing/fixtures';
import { verifyPassword } from '../passwords/hash';
import { checkPassword } from '../passwords/policy';
import { PEER_HEADER } from '../visitor';
import {
  closeDemonstrationAccounts,
  describeDemonstrationAccounts,
  ensureDemonstrationAccounts,
  shownDemonstrationAccounts,
} from './accounts';

const SECRET = 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g';
const OTHER = 'w9Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6h';

describe('the demonstration’s passwords', () => {
  it('are of this secret, each account’s own, and pass the policy', () => {
    const shown = describeDemonstrationAccounts(SECRET);
    const passwords = [...shown, ...describeDemonstrationAccounts(OTHER)].map(({ password }) => password);
    expect(new Set(passwords).size).toBe(8);
    expect(describeDemonstrationAccounts(SECRET)).toEqual(shown);
    for (const account of shown) {
      expect(account.password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
      expect(checkPassword(account.password, account)).toBeNull();
    }
  });
});

const from = (peer: string) => new Headers({ [PEER_HEADER]: peer, host: '127.0.0.1:3000' });

describe('shownDemonstrationAccounts', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('shows them in the demonstration only, and once the secret is known', () => {
    vi.stubEnv('NATIONAL_SERVER_URL', '');
    vi.stubEnv('NEXTAUTH_SECRET', '');
    expect(shownDemonstrationAccounts(from('127.0.0.1'))).toBeNull();
    vi.stubEnv('NEXTAUTH_SECRET', SECRET);
    expect(shownDemonstrationAccounts(from('127.0.0.1'))?.map(({ role }) => role)).toEqual([
      'viewer',
      'official',
      'secretary',
      'admin',
    ]);
    vi.stubEnv('NATIONAL_SERVER_URL', 'http://127.0.0.1:9/');
    vi.stubEnv('NATIONAL_SERVER_TOKEN', 't');
    vi.stubEnv('COUNTRY_PROFILE', 'p.json');
    expect(shownDemonstrationAccounts(from('127.0.0.1'))).toBeNull();
  });

  it('shows them to this machine only, whatever name the request asks for', () => {
    vi.stubEnv('NATIONAL_SERVER_URL', '');
    vi.stubEnv('NEXTAUTH_SECRET', SECRET);
    for (const peer of ['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1']) {
      expect(shownDemonstrationAccounts(from(peer)), peer).toHaveLength(4);
    }
    for (const peer of ['', '192.0.2.7', '::ffff:192.0.2.7', '127.0.0.1.example', '2001:db8::1']) {
      expect(shownDemonstrationAccounts(from(peer)), peer).toBeNull();
    }
    expect(shownDemonstrationAccounts(new Headers({ host: '127.0.0.1:3000' }))).toBeNull();
  });
});

eachDatabase((_, makeStore) => {
  describe('ensureDemonstrationAccounts', () => {
    it('adds four, leaves them alone, and puts back what was changed', async () => {
      const store = await makeStore();
      const shown = await ensureDemonstrationAccounts(store, SECRET);
      const accounts = await readAccounts(store);
      expect(accounts).toHaveLength(4);
      for (const { email, password, role } of shown) {
        const account = accounts.find((one) => one.email === email);
        expect(account).toMatchObject({ role, mustChangePassword: false, disabledAt: null });
        expect(await verifyPassword(password, account?.passwordHash ?? null)).toBe(true);
      }
      const partner = await readAccountByEmail(store, 'partenaire@demo.example');
      expect(partner?.regions).toEqual(currentProfile().programmeRegions.slice(-2).sort());
      expect(await countLines(store)).toBe(4);

      if (!partner) throw new Error('no partner');
      const session = await openSession(store, partner);
      await ensureDemonstrationAccounts(store, SECRET);
      expect(await countLines(store)).toBe(4);
      expect((await readSessionsOf(store, partner.id, new Date())).map(({ id }) => id)).toEqual([session]);

      await changeAccount(store, partner.id, { role: 'admin', regions: null, disabledAt: new Date() });
      await ensureDemonstrationAccounts(store, SECRET);
      expect(await readAccountByEmail(store, partner.email)).toEqual(partner);
      expect(await readSessionsOf(store, partner.id, new Date())).toEqual([]);
      expect(await countLines(store)).toBe(5);
    });
  });

  describe('closeDemonstrationAccounts', () => {
    it('closes them for good and touches nobody else', async () => {
      const store = await makeStore();
      const real = await addPerson(store, 'awa@example.org', 'admin');
      await ensureDemonstrationAccounts(store, SECRET);
      await closeDemonstrationAccounts(store);
      await closeDemonstrationAccounts(store);
      for (const account of await readAccounts(store)) {
        const closed = account.id !== real.id;
        expect(account.disabledAt !== null).toBe(closed);
        expect(account.passwordHash === null).toBe(closed);
      }
      expect(await countLines(store)).toBe(8);
    });
  });
});
