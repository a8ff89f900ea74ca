import { EnvironmentError, readEnvironment } from '@/lib/config/environment';
import { openStore } from '@/lib/store/open';
import { storeOptionsOf } from './store-options';
import { complain, say } from './terminal';
import { perform } from './user/perform';
import { readPassword } from './user/read-password';
import { readRequest } from './user/read-request';
import { Misuse } from './user/read-words';
import { USAGE } from './user/usage';

/**
 * `npm run user -- add|list|change|disable|enable|reset …`: accounts from the shell, also while the application serves.
 * Exit: 0 done, 1 refused, 2 misused or misconfigured.
 */
async function main(argv: readonly string[]): Promise<number> {
  if (argv.length === 0) {
    complain(USAGE.fr, USAGE.en);
    return 2;
  }
  const request = readRequest(argv);
  const environment = readEnvironment();
  if (environment.demonstration) {
    complain(
      'Comptes de la démonstration : NATIONAL_SERVER_URL n’est pas défini.',
      'Accounts of the demonstration: NATIONAL_SERVER_URL is not set.',
    );
  }
  const store = await openStore(storeOptionsOf(environment));
  try {
    const { done, words } = await perform(store, request, readPassword);
    (done ? say : complain)(words.fr, words.en);
    return done ? 0 : 1;
  } finally {
    await store.close();
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const words = error instanceof Misuse ? error.words : { fr: message, en: message };
    complain(words.fr, words.en);
    process.exit(error instanceof EnvironmentError || error instanceof Misuse ? 2 : 1);
  },
);
