import 'server-only';
import { sql, type Selectable } from 'kysely';
import { z } from 'zod';
import { AUDIT_ACTIONS, type AuditAction, type AuditEntry } from '../access-types';
import type { AuditTable } from '../access-schema';
import { newAuditId } from '../audit-id';
import { foldText } from '../fold-text';
import { toStorable } from '../storable-text';
import { writeTogether } from '../transactions';
import type { Store } from '../types';
import { normalizeEmail } from './accounts';

const actions = z.enum(AUDIT_ACTIONS);
const ways = z.enum(['session', 'token', 'form', 'shell', 'program', 'public']);
const state = z.record(z.string(), z.unknown());

export type NewAuditEntry = Omit<AuditEntry, 'id' | 'at'> & { readonly at?: Date };

/** Notes in the journal what was done; nothing is ever changed or taken away in it. Inside a transaction it is part of that. */
export async function appendAudit(store: Store, entry: NewAuditEntry): Promise<AuditEntry> {
  const { at = new Date(), before, after, ...rest } = entry;
  const id = newAuditId(at);
  const row = {
    id,
    at: at.getTime(),
    action: rest.action,
    actor: rest.actor,
    actor_name: toStorable(rest.actorName),
    via: rest.via,
    address: toStorable(rest.address),
    subject: toStorable(rest.subject),
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  };
  const words = foldText(
    [row.actor_name, row.subject, row.address, row.before, row.after].filter(Boolean).join(' '),
  );
  await writeTogether(store, ({ db }) =>
    db
      .insertInto('audit')
      .values({ ...row, words })
      .execute(),
  );
  return toEntry({ ...row, words });
}

export interface AuditFilter {
  /** Any of these; none of them: no entry. */
  readonly actions?: readonly AuditAction[];
  /** The id of an account, or the name an actor went by: an e-mail, `shell`, `program`. */
  readonly actor?: string;
  /** The whole network address it was done from. */
  readonly address?: string;
  /** Anywhere in names, addresses, subjects and what changed; case and accents do not matter. */
  readonly text?: string;
  /** From this instant on. */
  readonly from?: Date;
  /** Before this instant. */
  readonly to?: Date;
  /** The last entry of the page before: the answer goes on after it. */
  readonly before?: Pick<AuditEntry, 'at' | 'id'>;
  readonly limit: number;
}

/** Entries of the journal, newest first. */
export async function readAudit(store: Store, filter: AuditFilter): Promise<AuditEntry[]> {
  const { actor, address, text, from, to, before } = filter;
  if (filter.actions?.length === 0) return [];
  let query = store.db.selectFrom('audit').selectAll();
  if (filter.actions) query = query.where('action', 'in', [...filter.actions]);
  if (actor !== undefined) {
    query = query.where((eb) =>
      eb.or([eb('actor', '=', toStorable(actor)), eb('actor_name', '=', normalizeEmail(actor))]),
    );
  }
  if (address !== undefined) query = query.where('address', '=', toStorable(address));
  if (text !== undefined) {
    const pattern = `%${foldText(text).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    query = query.where(sql<boolean>`words LIKE ${pattern} ESCAPE '\\'`);
  }
  if (from) query = query.where('at', '>=', from.getTime());
  if (to) query = query.where('at', '<', to.getTime());
  if (before) {
    query = query.where(sql<boolean>`(at, id) < (${before.at.getTime()}, ${toStorable(before.id)})`);
  }
  const rows = await query.orderBy('at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute();
  return rows.map(toEntry);
}

function toEntry(row: Selectable<AuditTable>): AuditEntry {
  return {
    id: row.id,
    at: new Date(row.at),
    action: actions.parse(row.action),
    actor: row.actor,
    actorName: row.actor_name,
    via: ways.parse(row.via),
    address: row.address,
    subject: row.subject,
    before: parseState(row.before),
    after: parseState(row.after),
  };
}

function parseState(json: string | null): AuditEntry['before'] {
  return json === null ? null : state.parse(JSON.parse(json));
}
