import { formatDate } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { AuditEntry } from '@/lib/store/access-types';
import { sayChange, type JournalWords } from './say-change';

const SEPARATOR = { fr: '\u202f; ', en: '; ' } as const;

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
  return (
    <tr>
      <td className="wide:whitespace-nowrap">
        <time dateTime={entry.at.toISOString()}>
          {formatDate(entry.at, language)}, {entry.at.toISOString().slice(11, 19)}
        </time>
      </td>
      <td>
        <b>{admin.actions[entry.action]}</b>
      </td>
      <td data-label={admin.who} className="min-w-44 [overflow-wrap:anywhere]">
        <span>
          {sayActor(entry, words)}
          {entry.address !== '' && (
            <span className="block text-12 text-ink-2">
              {fill(admin.fromAddress, { address: entry.address })} · {admin.via[entry.via]}
            </span>
          )}
        </span>
      </td>
      <td data-label={admin.subject} className="min-w-44 [overflow-wrap:anywhere]">
        {saySubject(entry, words)}
      </td>
      <td {...(changes.length > 0 && { 'data-label': admin.details })}>
        {changes.length > 0 && (
          <span className="[overflow-wrap:anywhere]">{changes.join(SEPARATOR[language])}</span>
        )}
      </td>
    </tr>
  );
}

function sayActor({ actorName, via }: AuditEntry, { text: { admin } }: JournalWords): string {
  if (via === 'shell') return admin.shell;
  if (via === 'program') return admin.program;
  return via === 'public' && actorName === 'public' ? admin.nobody : actorName;
}

function saySubject({ subject, actorName }: AuditEntry, { text: { admin } }: JournalWords): string {
  const known: Readonly<Record<string, string>> = admin.values;
  return subject === actorName ? '—' : (known[subject] ?? subject);
}
