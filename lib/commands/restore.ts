import { resolve } from 'node:path';
import { readEnvironment } from '@/lib/config/environment';
import { restoreBackup, RestoreRefused } from '@/lib/store/backup/restore-backup';
import { openStore } from '@/lib/store/open';
import { storeOptionsOf } from './store-options';
import { complain, say } from './terminal';

/** `npm run restore -- FILE [--force]`: fills the store from a backup; a store that is not empty is left alone without `--force`. */
async function main(words: readonly string[]): Promise<number> {
  const file = words.find((word) => !word.startsWith('--'));
  if (file === undefined) {
    complain('Usage : npm run restore -- FICHIER [--force]', 'Usage: npm run restore -- FILE [--force]');
    return 2;
  }
  const store = await openStore(storeOptionsOf(readEnvironment()));
  try {
    const rows = await restoreBackup(store, resolve(file), { force: words.includes('--force') });
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
    process.exit(error instanceof RestoreRefused ? 2 : 1);
  },
);
