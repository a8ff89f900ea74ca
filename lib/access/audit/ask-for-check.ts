import { requestMappingCheck } from '@/lib/store/queries/mapping-check-writing';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { Actor } from './actor';
import { recordAudit } from './record';

/** Leaves a request for a check of the mapping to the sync process, with a line in the journal: both, or neither. */
export async function askForCheck(store: Store, actor: Actor): Promise<void> {
  await writeTogether(store, async (writing) => {
    await requestMappingCheck(writing);
    await recordAudit(writing, actor, { action: 'profile.check-asked', subject: 'national-server' });
  });
}
