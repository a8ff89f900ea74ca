import type { Account } from '@/lib/store/access-types';

/** What the journal keeps of an account, before and after a change: never a password, nor a hash of one. */
export function drawPicture(account: Account) {
  return {
    name: account.name,
    role: account.role,
    regions: account.regions,
    state: account.disabledAt === null ? 'active' : 'disabled',
  } as const;
}
