import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAccount, readAccounts } from '../queries/accounts';
import { openStore } from '../open';
import { someAccount } from '../testing/access-fixtures';

let dataDir = '';
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tableau-sec-modes-'));
  await chmod(dataDir, 0o755);
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function readModes(): Promise<Record<string, string>> {
  const names = await readdir(dataDir);
  const modes = names.map(async (name) => [
    name,
    ((await stat(join(dataDir, name))).mode & 0o777).toString(8),
  ]);
  return Object.fromEntries(await Promise.all(modes));
}

// Windows has no such modes.
describe.skipIf(process.platform === 'win32')('the files of the embedded database (not on Windows)', () => {
  const OWN = { 'x.sqlite': '600', 'x.sqlite-wal': '600', 'x.sqlite-shm': '600' };

  it('are for their own user alone, also in a folder that all may read', async () => {
    const before = process.umask(0o022);
    const store = await openStore({ dataDir, fileName: 'x.sqlite' });
    await addAccount(store, someAccount('a'));
    process.umask(before);
    expect(await readModes()).toEqual(OWN);
    await store.close();
  });

  it('become so where an earlier version left them open, with what they hold', async () => {
    const place = { dataDir, fileName: 'x.sqlite' };
    const first = await openStore(place);
    await addAccount(first, someAccount('a'));
    for (const name of Object.keys(OWN)) await chmod(join(dataDir, name), 0o644);
    const second = await openStore(place);
    expect(await readModes()).toEqual(OWN);
    expect(await readAccounts(second)).toHaveLength(1);
    await Promise.all([first.close(), second.close()]);
  });

  it('cannot be made where no folder can be: the error says so', async () => {
    await writeFile(join(dataDir, 'file'), '');
    await expect(openStore({ dataDir: join(dataDir, 'file') })).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});
