import { expect, it } from 'vitest';
import { addPerson } from '@/lib/access/accounts/testing/fixtures';
import { disableAccount } from '@/lib/access/accounts/manage';
import { SHELL } from '@/lib/access/audit/actor';
import { readEnvironment } from '@/lib/config/environment';
import { readAccounts } from '@/lib/store/queries/accounts';
import { hasCommitteeHistory } from '@/lib/store/queries/committee/has-history';
import { claimSource, readSource } from '@/lib/store/queries/source';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { OpenOptions } from '@/lib/store/open';
import { drawAccounts } from './announce';
import { prepareAccounts } from './first-accounts';

const SECRET = 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g';
const REAL = { NATIONAL_SERVER_URL: 'https://x.org/', NATIONAL_SERVER_TOKEN: 't', COUNTRY_PROFILE: 'p' };

const SERVER = { kind: 'server', origin: 'https://x.org', profileId: 'x', fictive: false } as const;

const demonstrationOn = ({ dataDir, databaseUrl }: OpenOptions) =>
  readEnvironment({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl });
const realOn = ({ dataDir, databaseUrl }: OpenOptions) =>
  readEnvironment({ ...REAL, DATA_DIR: dataDir, DATABASE_URL: databaseUrl });

eachDatabase((name, makeStore, makePlace) => {
  it('gives the demonstration its four accounts, and says them in columns', async () => {
    const place = await makePlace();
    const first = await prepareAccounts(demonstrationOn(place), SECRET);
    if (first.kind !== 'demonstration') throw new Error(first.kind);
    expect(first.accounts).toHaveLength(4);
    const lines = drawAccounts(first);
    expect(lines[3]).toMatch(/^ {2}\S+ +admin@demo\.example +[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    expect(new Set(lines.map((line) => line.indexOf('@demo') > 0 && line.length)).size).toBe(1);
    const store = await makeStore({ ...place, fileName: 'demonstration.sqlite' });
    expect(await readAccounts(store)).toHaveLength(4);
  });

  it('gives a real server none, and says whether anybody can manage accounts', async () => {
    const place = await makePlace();
    const store = await makeStore(place);
    expect(await prepareAccounts(realOn(place), undefined)).toEqual({ kind: 'none' });
    await addPerson(store, 'viewer@example.org');
    expect(await prepareAccounts(realOn(place), undefined)).toEqual({ kind: 'none' });
    await addPerson(store, 'admin@example.org', 'admin');
    expect(await prepareAccounts(realOn(place), undefined)).toEqual({ kind: 'some' });
  });

  it.runIf(name === 'postgres')('never lets the demonstration’s accounts into a real store', async () => {
    const place = await makePlace();
    const store = await makeStore(place);
    await prepareAccounts(demonstrationOn(place), SECRET);
    expect(await prepareAccounts(realOn(place), undefined)).toEqual({ kind: 'none' });
    expect((await readAccounts(store)).every(({ disabledAt }) => disabledAt !== null)).toBe(true);
    const admin = await addPerson(store, 'admin@example.org', 'admin');
    expect(await disableAccount(store, admin.id, SHELL)).toEqual({ ok: false, problem: 'last-admin' });
  });

  it.runIf(name === 'postgres')(
    'never lets a real server make the demonstration’s store its own',
    async () => {
      const place = await makePlace();
      const store = await makeStore(place);
      await prepareAccounts(demonstrationOn(place), SECRET);
      await expect(claimSource(store, SERVER)).rejects.toThrow(/use another DATA_DIR or DATABASE_URL/);
      expect((await readSource(store))?.fictive).toBe(true);
    },
  );

  it.runIf(name === 'postgres')('never opens a real store to the demonstration', async () => {
    const place = await makePlace();
    const store = await makeStore(place);
    await claimSource(store, SERVER);
    await expect(prepareAccounts(demonstrationOn(place), SECRET)).rejects.toThrow(/^DATABASE_URL: /);
    expect(await hasCommitteeHistory(store)).toBe(false);
    expect(await readAccounts(store)).toEqual([]);
  });
});
