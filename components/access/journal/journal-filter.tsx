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
    <form action="/admin/journal" className="filters screen-only">
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
        {admin.address}
        <input type="search" name="adresse" defaultValue={query.address ?? ''} maxLength={100} />
      </label>
      <DayField name="du" label={admin.from} value={query.from} />
      <DayField name="au" label={admin.to} value={query.to} />
      <button type="submit" className="button">
        {common.apply}
      </button>
      <a href={csvAddress} className="py-2 text-13" download>
        {admin.csv}
      </a>
    </form>
  );
}

/** A day as it is typed here; the browser's own field of days would follow the browser's language, not the page's. */
function DayField({ name, label, value }: { name: string; label: string; value: string | null }) {
  return (
    <label className="filter">
      {label}
      <input type="text" name={name} defaultValue={value ?? ''} maxLength={10} autoComplete="off" />
    </label>
  );
}
