import type { PageQuery } from '@/lib/access/page-context';
import { AUDIT_ACTIONS, type AuditAction } from '@/lib/store/access-types';
import type { AuditFilter } from '@/lib/store/queries/audit';
import { readText } from '../read-query';

/** Filters of the journal as its address says them. */
export interface JournalQuery {
  readonly action: string | null;
  readonly text: string | null;
  /** Network address. */
  readonly address: string | null;
  /** Days as they were typed. */
  readonly from: string | null;
  readonly to: string | null;
  /** The last entry of the page before, as `cursorOf` writes it. */
  readonly before: string | null;
}

export type JournalFilter = Omit<AuditFilter, 'limit'>;

const DAY = 24 * 60 * 60 * 1000;

export function readJournalQuery(query: PageQuery): JournalQuery {
  return {
    action: readText(query, 'action'),
    text: readText(query, 'texte')?.slice(0, 100) ?? null,
    address: readText(query, 'adresse')?.slice(0, 100) ?? null,
    from: readText(query, 'du'),
    to: readText(query, 'au'),
    before: readText(query, 'avant'),
  };
}

/** The filters as the address says them, without the place in the journal. */
export function writeJournalQuery({ action, text, address, from, to }: JournalQuery): Record<string, string> {
  return {
    ...(action !== null && { action }),
    ...(text !== null && { texte: text }),
    ...(address !== null && { adresse: address }),
    ...(from !== null && { du: from }),
    ...(to !== null && { au: to }),
  };
}

/**
 * What the store is asked for: days are Mali's, which are UTC's, the last one whole. A filter that cannot be read is named
 * rather than left out: a list that is longer than asked for would be believed.
 */
export function parseJournalQuery(
  query: JournalQuery,
):
  | { readonly ok: true; readonly filter: JournalFilter }
  | { readonly ok: false; readonly bad: 'action' | 'from' | 'to' } {
  const { action, text, address } = query;
  const [from, to] = [readDay(query.from), readDay(query.to)];
  if (action !== null && !isAction(action)) return { ok: false, bad: 'action' };
  if (from === undefined) return { ok: false, bad: 'from' };
  if (to === undefined) return { ok: false, bad: 'to' };
  const before = readCursor(query.before);
  return {
    ok: true,
    filter: {
      ...(action !== null && { actions: [action] }),
      ...(text !== null && { text }),
      ...(address !== null && { address }),
      ...(from !== null && { from }),
      ...(to !== null && { to: new Date(to.getTime() + DAY) }),
      ...(before && { before }),
    },
  };
}

/** The place of an entry in the journal, to go on after it. */
export function cursorOf({ at, id }: { readonly at: Date; readonly id: string }): string {
  return `${at.getTime()}-${id}`;
}

/** A place that cannot be read is the beginning: the newest entries. */
function readCursor(text: string | null): { at: Date; id: string } | undefined {
  const parts = /^(\d{1,15})-(.{1,100})$/.exec(text ?? '');
  const [time, id] = [parts?.[1], parts?.[2]];
  return time === undefined || id === undefined ? undefined : { at: new Date(Number(time)), id };
}

/** `05/11/2026`, as people write a day here, or `2026-11-05`. */
const FORMS = [
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
];

/** `null`: not asked for; `undefined`: no day of the calendar. */
export function readDay(text: string | null): Date | null | undefined {
  if (text === null) return null;
  const parts = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  const [year = '', month = '', day = ''] = [parts?.['year'], parts?.['month'], parts?.['day']];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? date : undefined;
}

function isAction(text: string): text is AuditAction {
  return AUDIT_ACTIONS.some((action) => action === text);
}
