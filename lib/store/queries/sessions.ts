import 'server-only';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Account, AccountSession } from '../access-types';
import type { AccountSessionTable } from '../access-schema';
import { toStorable } from '../storable-text';
import { writeTogether } from '../transactions';
import type { Store } from '../types';
import { readAccount } from './accounts';

const ways = z.enum(['password', 'oidc']);

/** Opens a session; of its secret the store keeps the hash alone. */
export async function addSession(store: Store, session: AccountSession, secretHash: string): Promise<void> {
  await writeTogether(store, ({ db }) =>
    db
      .insertInto('account_session')
      .values({
        id: session.id,
        secret_hash: secretHash,
        account: session.account,
        via: session.via,
        created_at: session.createdAt.getTime(),
        last_seen_at: session.lastSeenAt.getTime(),
        expires_at: session.expiresAt.getTime(),
        address: session.address,
        user_agent: toStorable(session.userAgent),
      })
      .execute(),
  );
}

/** The session of a secret and its account. Whether it has expired or the account is disabled is for the caller to judge. */
export async function readSessionBySecret(
  store: Store,
  secretHash: string,
): Promise<{ readonly session: AccountSession; readonly account: Account } | undefined> {
  const row = await store.db
    .selectFrom('account_session')
    .selectAll()
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
  const account = row && (await readAccount(store, row.account));
  return account && { session: toSession(row), account };
}

export async function touchSession(store: Store, id: string, at: Date): Promise<void> {
  await writeTogether(store, ({ db }) =>
    db.updateTable('account_session').set({ last_seen_at: at.getTime() }).where('id', '=', id).execute(),
  );
}

/** Ends a session of an account; `false` when it has none of that id. */
export async function endSession(store: Store, accountId: string, id: string): Promise<boolean> {
  const ended = await writeTogether(store, ({ db }) =>
    db.deleteFrom('account_session').where('account', '=', accountId).where('id', '=', id).executeTakeFirst(),
  );
  return ended.numDeletedRows > 0n;
}

/** Ends all sessions of an account, but one if it is named; returns how many. */
export async function endSessionsOf(store: Store, accountId: string, exceptId?: string): Promise<number> {
  const ended = await writeTogether(store, ({ db }) => {
    const all = db.deleteFrom('account_session').where('account', '=', accountId);
    return (exceptId === undefined ? all : all.where('id', '!=', exceptId)).executeTakeFirst();
  });
  return Number(ended.numDeletedRows);
}

/** Sessions of an account that have not expired, the one seen last first. */
export async function readSessionsOf(store: Store, accountId: string, now: Date): Promise<AccountSession[]> {
  const rows = await store.db
    .selectFrom('account_session')
    .selectAll()
    .where('account', '=', accountId)
    .where('expires_at', '>', now.getTime())
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toSession);
}

/** Forgets the sessions that have expired; returns how many. */
export async function pruneSessions(store: Store, now: Date): Promise<number> {
  const ended = await writeTogether(store, ({ db }) =>
    db.deleteFrom('account_session').where('expires_at', '<=', now.getTime()).executeTakeFirst(),
  );
  return Number(ended.numDeletedRows);
}

function toSession(row: Selectable<AccountSessionTable>): AccountSession {
  return {
    id: row.id,
    account: row.account,
    via: ways.parse(row.via),
    createdAt: new Date(row.created_at),
    lastSeenAt: new Date(row.last_seen_at),
    expiresAt: new Date(row.expires_at),
    address: row.address,
    userAgent: row.user_agent,
  };
}
