import { isUserState, type UserState } from '@/components/access/admin/filter-users';
import { readText } from '@/components/access/read-query';
import { pageAddress } from '@/lib/access/page-address';
import type { PageQuery } from '@/lib/access/page-context';

export interface UserFilters {
  readonly search: string | null;
  readonly state: UserState | null;
  /** The id of the account that is asked for, whether there is one or not. */
  readonly opened: string | null;
}

/** What the address of the page of users asks for; a state that there is not is none. */
export function readFilters(query: PageQuery): UserFilters {
  const asked = readText(query, 'etat');
  return {
    search: readText(query, 'recherche'),
    state: isUserState(asked) ? asked : null,
    opened: readText(query, 'compte'),
  };
}

/** The page with its filters, and an account open on it. */
export function addressOfUsers({ search, state }: Omit<UserFilters, 'opened'>, account?: string): string {
  const query = {
    ...(search && { recherche: search }),
    ...(state && { etat: state }),
    ...(account && { compte: account }),
  };
  return pageAddress('/admin/utilisateurs', {}, query);
}
