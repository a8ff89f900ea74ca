import type { Messages } from '@/lib/i18n/messages';
import { USER_STATES, type UserState } from './filter-users';
import { nameState } from './say-state';

interface UsersFilterProps {
  readonly search: string | null;
  readonly state: UserState | null;
  readonly text: Pick<Messages, 'admin' | 'common'>;
}

/** Narrows the list of accounts; an ordinary form, so that its answer has an address. */
export function UsersFilter({ search, state, text: { admin, common } }: UsersFilterProps) {
  return (
    <form action="/admin/utilisateurs" className="filters screen-only">
      <label className="filter">
        {admin.search}
        <input type="search" name="recherche" defaultValue={search ?? ''} maxLength={100} />
      </label>
      <label className="filter">
        {admin.state}
        <select name="etat" defaultValue={state ?? ''}>
          <option value="">{admin.stateAll}</option>
          {USER_STATES.map((value) => (
            <option key={value} value={value}>
              {nameState(value, admin)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {common.apply}
      </button>
    </form>
  );
}
