import type { PageQuery } from '@/lib/access/page-context';
import { AUDIT_ACTIONS, type AuditAction } from '@/lib/store/access-types';
import type { AuditFilter } from '@/lib/store/queries/audit';
import { readText } from '../read-query';

/** Filters of the journal as its address says them. */
export interface JournalQuery {
  readonly action: string | null;
  readonly text: string | null;
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
    from: readText(query, 'du'),
    to: readText(query, 'au'),
    before: readText(query, 'avant'),
  };
}

/** The filters as the address says them, without the place in the journal. */
export function writeJournalQuery({ action, text, from, to }: JournalQuery): Record<string, string> {
  return {
    ...(action !== null && { action }),
    ...(text !== null && { texte: text }),
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
  const { action, text } = query;
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

/** `null`: not asked for; `undefined`: no day of the calendar. */
function readDay(text: string | null): Date | null | undefined {
  if (text === null) return null;
  const day = new Date(`${text}T00:00:00.000Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime());
  return real && day.toISOString().startsWith(text) ? day : undefined;
}

function isAction(text: string): text is AuditAction {
  return AUDIT_ACTIONS.some((action) => action === text);
}
