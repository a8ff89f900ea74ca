import { formatDate, formatTime } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { AuditEntry } from '@/lib/store/access-types';
import { sayChange, type JournalWords } from './say-change';
import { NOTHING, sayActor, saySubject } from './say-entry';

/** Entries of the journal, as they come. */
export function JournalTable({
  entries,
  ...words
}: JournalWords & { readonly entries: readonly AuditEntry[] }) {
  const { admin } = words.text;
  return (
    <table className="table stack-table mt-2">
      <caption className="sr-only">{admin.journalTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{admin.when}</th>
          <th scope="col">{admin.what}</th>
          <th scope="col">{admin.who}</th>
          <th scope="col">{admin.subject}</th>
          <th scope="col">{admin.details}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <JournalRow key={entry.id} entry={entry} {...words} />
        ))}
      </tbody>
    </table>
  );
}

function JournalRow({ entry, ...words }: JournalWords & { readonly entry: AuditEntry }) {
  const { text, language } = words;
  const { admin } = text;
  const changes = sayChange(entry, words);
  const subject = saySubject(entry, words);
  return (
    <tr>
      <td className="wide:whitespace-nowrap">
        <time dateTime={entry.at.toISOString()}>
          {formatDate(entry.at, language)} <span className="block">{formatTime(entry.at, language)}</span>
        </time>
      </td>
      <td>
        <b>{admin.actions[entry.action]}</b>
      </td>
      <td data-label={admin.who} className="mail min-w-44">
        <span>
          {sayActor(entry, words)}
          {entry.address !== '' && <span className="block text-12 text-ink-2">{sayWay(entry, words)}</span>}
        </span>
      </td>
      <td data-label={admin.subject} className="mail min-w-44">
        <span>
          {subject.words}
          {subject.address !== null && (
            <span className="block text-12 text-ink-2 [overflow-wrap:anywhere]">{subject.address}</span>
          )}
        </span>
      </td>
      <td data-label={admin.details}>
        {changes.length === 0 ? (
          NOTHING
        ) : (
          <ul className="[overflow-wrap:anywhere]">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** `depuis 192.0.2.7 · par la page`. */
function sayWay({ address, via }: AuditEntry, { text: { admin } }: JournalWords): string {
  return `${fill(admin.fromAddress, { address })} · ${admin.via[via]}`;
}
