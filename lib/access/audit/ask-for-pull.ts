import { requestPull } from '@/lib/store/queries/pulls';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { Actor } from './actor';
import { recordAudit } from './record';

/** Leaves a request for the sync process, with a line in the journal: both, or neither. `full`: every month again. */
export async function askForPull(
  store: Store,
  actor: Actor,
  { full }: { readonly full: boolean },
): Promise<void> {
  await writeTogether(store, async (writing) => {
    await requestPull(writing, { full });
    await recordAudit(writing, actor, {
      action: 'sync.started',
      subject: 'national-server',
      after: { full },
    });
  });
}
