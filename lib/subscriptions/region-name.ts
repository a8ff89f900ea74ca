import { NATION } from '@/lib/org-units/scope';
import { readAccount } from '@/lib/store/queries/accounts';
import { readOrgUnit } from '@/lib/store/queries/org-units';
import type { Store } from '@/lib/store/types';
import type { Subscription } from './types';

/** The name of a subscription's region as its account may see it now; `null` where there is none to tell. */
export async function readRegionName(
  store: Store,
  { account: id, region }: Pick<Subscription, 'account' | 'region'>,
): Promise<string | null> {
  if (region === null) return null;
  const account = await readAccount(store, id);
  if (!account || account.role === null) return null;
  const scope = account.regions === null ? NATION : ({ kind: 'regions', regions: account.regions } as const);
  return (await readOrgUnit(store, scope, region))?.name ?? null;
}
