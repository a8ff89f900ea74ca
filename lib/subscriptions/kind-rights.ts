import { permissionsOf, type Permission } from '@/lib/access/permissions';
import type { Account } from '@/lib/store/access-types';
import type { Subscription, SubscriptionKind } from './types';

const NEEDED: Readonly<Record<SubscriptionKind, Permission>> = {
  brief: 'committee:read',
  digest: 'data:read',
  stockout: 'data:read',
};

/** Whether an account may be told such a thing, as its rights are now. */
export function mayBeTold(
  account: Pick<Account, 'role' | 'regions' | 'disabledAt'>,
  { kind, region }: Pick<Subscription, 'kind' | 'region'>,
): boolean {
  if (account.disabledAt !== null || !permissionsOf(account.role).has(NEEDED[kind])) return false;
  return region === null || account.regions === null || account.regions.includes(region);
}
