import {
  closeDemonstrationAccounts,
  ensureDemonstrationAccounts,
  type ShownAccount,
} from '@/lib/access/demonstration/accounts';
import { ensureDemonstrationMeetings } from '@/lib/committee/demonstration/ensure-meetings';
import { type Environment, EnvironmentError } from '@/lib/config/environment';
import { readAccounts } from '@/lib/store/queries/accounts';
import { readSource } from '@/lib/store/queries/source';
import { openStore } from '@/lib/store/open';
import { storeOptionsOf } from '../store-options';

export type FirstAccounts =
  | { readonly kind: 'demonstration'; readonly accounts: readonly ShownAccount[] }
  /** Nobody can manage accounts yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'some' };

/**
 * Makes sure, before the application starts, of who can sign in: the demonstration's four; for a real server whoever the
 * shell or an administrator has added, and never the demonstration's. A new demonstration gets its invented meetings too.
 * @param secret of the demonstration.
 * @throws EnvironmentError when the demonstration is pointed at the store of a real server: its accounts must not open that.
 */
export async function prepareAccounts(
  environment: Environment,
  secret: string | undefined,
): Promise<FirstAccounts> {
  const store = await openStore(storeOptionsOf(environment));
  try {
    if (!environment.demonstration) {
      await closeDemonstrationAccounts(store);
      const managed = (await readAccounts(store)).some(
        ({ role, disabledAt }) => role === 'admin' && disabledAt === null,
      );
      return { kind: managed ? 'some' : 'none' };
    }
    if ((await readSource(store))?.kind === 'server') {
      throw new EnvironmentError(
        'DATABASE_URL: names a store that holds the data of a real server, which the demonstration does not open; set NATIONAL_SERVER_URL and COUNTRY_PROFILE back, or name another store.',
      );
    }
    await ensureDemonstrationMeetings(store, new Date());
    return { kind: 'demonstration', accounts: await ensureDemonstrationAccounts(store, secret ?? '') };
  } finally {
    await store.close();
  }
}
