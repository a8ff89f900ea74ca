import { resolve } from 'node:path';
import { closeDemonstrationAccounts } from '@/lib/access/demonstration/accounts';
import { EnvironmentError, readEnvironment } from '@/lib/config/environment';
import { restoreBackup, RestoreRefused } from '@/lib/store/backup/restore-backup';
import { openStore } from '@/lib/store/open';
import { writeTogether } from '@/lib/store/transactions';
import { storeOptionsOf } from './store-options';
import { complain, say } from './terminal';

/**
 * `npm run restore -- FILE [--force]`: fills the store from a backup; a store that is not empty is left alone without `--force`.
 * Where a real server is named, the demonstration's accounts that a backup may hold are closed.
 */
async function main(words: readonly string[]): Promise<number> {
  const file = words.find((word) => !word.startsWith('--'));
  if (file === undefined) {
    complain('Usage : npm run restore -- FICHIER [--force]', 'Usage: npm run restore -- FILE [--force]');
    return 2;
  }
  const environment = readEnvironment();
  const store = await openStore(storeOptionsOf(environment));
  try {
    const rows = await writeTogether(store, async (writer) => {
      const restored = await restoreBackup(writer, resolve(file), { force: words.includes('--force') });
      // The accounts of a demonstration's backup, whose passwords its page shows, open nothing in a real store.
      if (!environment.demonstration) await closeDemonstrationAccounts(writer);
      return restored;
    });
    say(`${rows} lignes restaurées depuis ${resolve(file)}.`, `${rows} rows restored from ${resolve(file)}.`);
    return 0;
  } finally {
    await store.close();
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    complain(message, message);
    process.exit(error instanceof RestoreRefused || error instanceof EnvironmentError ? 2 : 1);
  },
);
