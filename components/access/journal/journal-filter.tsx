import type { Messages } from '@/lib/i18n/messages';
import { AUDIT_ACTIONS } from '@/lib/store/access-types';
import type { JournalQuery } from './read-journal-query';

interface JournalFilterProps {
  readonly query: JournalQuery;
  readonly csvAddress: string;
  readonly text: Pick<Messages, 'admin' | 'common'>;
}

/** Narrows the journal; an ordinary form, so that its answer has an address. */
export function JournalFilter({ query, csvAddress, text: { admin, common } }: JournalFilterProps) {
  return (
    <form action="/admin/journal" className="filters">
      <label className="filter">
        {admin.action}
        <select name="action" defaultValue={query.action ?? ''}>
          <option value="">{admin.actionAll}</option>
          {AUDIT_ACTIONS.map((action) => (
            <option key={action} value={action}>
              {admin.actions[action]}
            </option>
          ))}
        </select>
      </label>
      <label className="filter">
        {admin.actor}
        <input type="search" name="texte" defaultValue={query.text ?? ''} maxLength={100} />
      </label>
      <label className="filter">
        {admin.from}
        <input type="date" name="du" defaultValue={asDay(query.from)} />
      </label>
      <label className="filter">
        {admin.to}
        <input type="date" name="au" defaultValue={asDay(query.to)} />
      </label>
      <button type="submit" className="button">
        {common.apply}
      </button>
      <a href={csvAddress} className="py-2 text-13" download>
        {admin.csv}
      </a>
    </form>
  );
}

/** What is no day cannot stand in a field of days; the page names it beside. */
function asDay(text: string | null): string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
}
