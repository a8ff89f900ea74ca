import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../migrations/migrate';
import { addAccount, changeAccount, readAccount, readAccounts } from '../queries/accounts';
import { addApiToken, readApiTokenBySecret, revokeApiToken } from '../queries/api-tokens';
import { appendAudit, readAudit } from '../queries/audit';
import { writeMeta } from '../queries/meta';
import { addSession, readSessionBySecret } from '../queries/sessions';
import { addFailure, countFailures } from '../queries/sign-in-failures';
import {
  MORNING,
  minutesOn,
  someAccount,
  someEntry,
  someSession,
  someToken,
} from '../testing/access-fixtures';
import { eachDatabase } from '../testing/each-database';
import type { Store } from '../types';
import { restoreBackup } from './restore-backup';
import { RESTORED_SCHEMAS } from './tables';
import { writeBackup } from './write-backup';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tableau-sec-backup-'));
  file = join(folder, 'backup.gz');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function fill(store: Store): Promise<void> {
  await addAccount(store, someAccount('a'));
  await addApiToken(store, someToken('t', 'a'), 'token');
  await addSession(store, someSession('s', 'a'), 'session');
  await addFailure(store, { account: 'x', source: 'y', address: 'z', at: MORNING });
  await appendAudit(store, someEntry({ subject: 'first' }));
}

async function readSubjects(store: Store): Promise<string[]> {
  return (await readAudit(store, { limit: 100 })).map(({ subject }) => subject);
}

/** Rewrites the lines of the backup. */
async function rewrite(change: (lines: string[]) => string[]): Promise<void> {
  const lines = gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split('\n');
  await writeFile(file, gzipSync(`${change(lines).join('\n')}\n`));
}

eachDatabase((_name, makeStore) => {
  describe('a backup of accounts', () => {
    it('holds accounts, tokens and the journal, but no session and no failure', async () => {
      const store = await makeStore();
      await fill(store);
      await writeBackup(store, file);
      const target = await makeStore();
      await restoreBackup(target, file, { force: false });
      expect(await readAccounts(target)).toEqual(await readAccounts(store));
      expect(await readApiTokenBySecret(target, 'token')).toEqual(await readApiTokenBySecret(store, 'token'));
      expect(await readSessionBySecret(target, 'session')).toBeUndefined();
      expect((await countFailures(target, {}, MORNING)).count).toBe(0);
      const [restored, ...rest] = await readAudit(target, { limit: 10 });
      expect(rest).toEqual(await readAudit(store, { limit: 10 }));
      expect(restored).toMatchObject({
        action: 'store.restored',
        actorName: 'shell',
        subject: 'backup.gz',
        after: { schema: SCHEMA_VERSION, rows: 3 },
      });
    });

    it('brings accounts and tokens back as they were, ends all sessions and takes nothing from the journal', async () => {
      const store = await makeStore();
      await fill(store);
      await writeBackup(store, file);
      await changeAccount(store, 'a', { disabledAt: minutesOn(1) });
      await revokeApiToken(store, 'a', 't', minutesOn(1));
      await addAccount(store, someAccount('b'));
      await addSession(store, someSession('s2', 'b'), 'session-2');
      await appendAudit(store, someEntry({ subject: 'second', at: minutesOn(2) }));
      await expect(restoreBackup(store, file, { force: false })).rejects.toThrow(/not empty/);
      expect(await readSessionBySecret(store, 'session')).toBeDefined();

      await rewrite((lines) => lines.map((line) => line.replace('first', 'forged')));
      await restoreBackup(store, file, { force: true });
      expect((await readAccounts(store)).map(({ id, disabledAt }) => [id, disabledAt])).toEqual([
        ['a', null],
      ]);
      expect((await readApiTokenBySecret(store, 'token'))?.token.revokedAt).toBeNull();
      for (const secret of ['session', 'session-2']) {
        expect(await readSessionBySecret(store, secret)).toBeUndefined();
      }
      expect(await readSubjects(store)).toEqual(['backup.gz', 'second', 'first']);
    });

    it('takes a store that holds nothing but a journal for empty', async () => {
      const store = await makeStore();
      await fill(store);
      await writeBackup(store, file);
      const target = await makeStore();
      await appendAudit(target, someEntry({ subject: 'own', at: minutesOn(1) }));
      await restoreBackup(target, file, { force: false });
      expect(await readSubjects(target)).toEqual(['backup.gz', 'own', 'first']);
    });

    it('of the schema before accounts leaves those that are there, and ends their sessions', async () => {
      const store = await makeStore();
      await writeMeta(store, 'old', 'yes');
      await writeBackup(store, file);
      await rewrite((lines) => lines.map((line) => line.replace(SCHEMA_VERSION, '002-source-root')));
      const target = await makeStore();
      await fill(target);
      await restoreBackup(target, file, { force: false });
      expect(await readAccount(target, 'a')).toBeDefined();
      expect(await readApiTokenBySecret(target, 'token')).toBeDefined();
      expect(await readSessionBySecret(target, 'session')).toBeUndefined();
      expect(await readSubjects(target)).toEqual(['backup.gz', 'first']);
    });

    it('of the schema before accounts is refused where it holds some all the same', async () => {
      const store = await makeStore();
      await fill(store);
      await writeBackup(store, file);
      await rewrite((lines) => lines.map((line) => line.replace(SCHEMA_VERSION, '002-source-root')));
      const target = await makeStore();
      await expect(restoreBackup(target, file, { force: false })).rejects.toThrow(/table account/);
      expect(await readAccounts(target)).toEqual([]);
    });
  });
});

describe('restored schemas', () => {
  it('end with the schema of this program', () => {
    expect(RESTORED_SCHEMAS.at(-1)).toBe(SCHEMA_VERSION);
  });
});
