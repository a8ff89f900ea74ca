import { resolve } from 'node:path';
import { readEnvironment } from '@/lib/config/environment';
import { writeBackup } from '@/lib/store/backup/write-backup';
import { openStore } from '@/lib/store/open';
import { noteBackup } from './backup/note-backup';
import { storeOptionsOf } from './store-options';
import { complain, say } from './terminal';

/** `npm run backup -- FILE`: everything that people typed and the store's data, in one file that either database reads. The journal says so. */
async function main(file: string | undefined): Promise<number> {
  if (file === undefined) {
    complain('Usage : npm run backup -- FICHIER', 'Usage: npm run backup -- FILE');
    return 2;
  }
  const store = await openStore(storeOptionsOf(readEnvironment()));
  try {
    const rows = await writeBackup(store, resolve(file));
    say(`${rows} lignes sauvegardées dans ${resolve(file)}.`, `${rows} rows saved in ${resolve(file)}.`);
    const failure = await noteBackup(store, { file, rows });
    if (failure !== null) {
      complain(
        `La sauvegarde est faite, mais le journal n’a pas pu le dire : ${failure}`,
        `The backup is made, but the journal could not be told: ${failure}`,
      );
    }
    return 0;
  } finally {
    await store.close();
  }
}

main(process.argv[2]).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    complain(message, message);
    process.exit(1);
  },
);
