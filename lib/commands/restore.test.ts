import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPerson } from '@/lib/access/accounts/testing/fixtures';
import { ensureDemonstrationAccounts } from '@/lib/access/demonstration/accounts';
import { writeBackup } from '@/lib/store/backup/write-backup';
import type { OpenOptions } from '@/lib/store/open';
import { readAccounts } from '@/lib/store/queries/accounts';
import { eachDatabase } from '@/lib/store/testing/each-database';

const SECRET = 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g';
const COMMAND = ['--conditions=react-server', '--import', 'tsx', 'lib/commands/restore.ts'];
const REAL = {
  NATIONAL_SERVER_URL: 'https://dhis2.example.org/',
  NATIONAL_SERVER_TOKEN: 'd2pat_x',
  COUNTRY_PROFILE: 'p.json',
};
const DEMONSTRATION = { NATIONAL_SERVER_URL: '', NATIONAL_SERVER_TOKEN: '', COUNTRY_PROFILE: '' };

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tableau-sec-restore-'));
  file = join(folder, 'backup.gz');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function runRestore({ dataDir, databaseUrl }: OpenOptions, server: Readonly<Record<string, string>>) {
  const own = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', NEXTAUTH_URL: '', NEXTAUTH_SECRET: '' };
  const child = spawn(process.execPath, [...COMMAND, file], { env: { ...process.env, ...own, ...server } });
  return new Promise<number | null>((resolve) => child.once('close', resolve));
}

eachDatabase((_, makeStore, makePlace) => {
  describe('npm run restore', () => {
    it('closes the accounts of a demonstration’s backup in a real store, and no other', async () => {
      const source = await makeStore();
      await ensureDemonstrationAccounts(source, SECRET);
      await addPerson(source, 'awa@example.org', 'admin');
      await writeBackup(source, file);
      const place = await makePlace();
      expect(await runRestore(place, REAL)).toBe(0);
      const accounts = await readAccounts(await makeStore({ ...place, fileName: 'tableau-sec.sqlite' }));
      expect(accounts).toHaveLength(5);
      for (const { email, disabledAt, passwordHash } of accounts) {
        const closed = email.endsWith('@demo.example');
        expect([disabledAt !== null, passwordHash === null], email).toEqual([closed, closed]);
      }
    });

    it('leaves them open in the demonstration’s own store', async () => {
      const source = await makeStore();
      await ensureDemonstrationAccounts(source, SECRET);
      await writeBackup(source, file);
      const place = await makePlace();
      expect(await runRestore(place, DEMONSTRATION)).toBe(0);
      const restored = await makeStore({ ...place, fileName: 'demonstration.sqlite' });
      expect(await readAccounts(restored)).toEqual(await readAccounts(source));
    });
  });
});
