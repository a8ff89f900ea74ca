import 'server-only';
import { sql } from 'kysely';
import type { Account } from '../access-types';
import { toStorable } from '../storable-text';
import { writeTogether } from '../transactions';
import type { Store } from '../types';
import { toAccount, toColumns, type AccountChanges } from './account-rows';

export type { AccountChanges } from './account-rows';

/** Taken by whoever decides by reading several accounts: nobody changes one of them meanwhile. */
const POSTGRES_LOCK = 738_215_004;

/** Another account has this e-mail, whatever its case, or this identity of the single sign-on. */
export class AccountExists extends Error {
  override readonly name = 'AccountExists';
}

/** There is no account of this id. */
export class AccountUnknown extends Error {
  override readonly name = 'AccountUnknown';
}

export type NewAccount = Omit<Account, 'createdAt' | 'lastSignInAt' | 'disabledAt'> & {
  readonly createdAt?: Date;
};

/** An e-mail as accounts are told apart by it: trimmed, lower case, one spelling of accents. */
export function normalizeEmail(email: string): string {
  return toStorable(email).normalize('NFKC').trim().toLowerCase();
}

/**
 * Adds an account, its e-mail normalized.
 * @throws AccountExists when the e-mail or the identity is taken.
 */
export async function addAccount(store: Store, account: NewAccount): Promise<Account> {
  const { id, email, createdAt = new Date(), ...content } = account;
  const row = await writeTogether(store, ({ db }) =>
    db
      .insertInto('account')
      .values({
        id,
        email: normalizeEmail(email),
        name: content.name,
        language: content.language,
        must_change_password: content.mustChangePassword ? 1 : 0,
        created_at: createdAt.getTime(),
        ...toColumns(content),
      })
      .onConflict((oc) => oc.doNothing())
      .returningAll()
      .executeTakeFirst(),
  );
  if (!row) throw new AccountExists(`There is already an account ${normalizeEmail(email)}.`);
  return toAccount(row);
}

/** All accounts by e-mail, disabled ones too. */
export async function readAccounts(store: Store): Promise<Account[]> {
  const rows = await store.db.selectFrom('account').selectAll().orderBy('email').execute();
  return rows.map(toAccount);
}

export async function readAccount(store: Store, id: string): Promise<Account | undefined> {
  const row = await store.db
    .selectFrom('account')
    .selectAll()
    .where('id', '=', toStorable(id))
    .executeTakeFirst();
  return row && toAccount(row);
}

/** The account of an e-mail, whatever its case. */
export async function readAccountByEmail(store: Store, email: string): Promise<Account | undefined> {
  const row = await store.db
    .selectFrom('account')
    .selectAll()
    .where('email', '=', normalizeEmail(email))
    .executeTakeFirst();
  return row && toAccount(row);
}

/** The account that an identity of the single sign-on was linked to. */
export async function readAccountByIdentity(
  store: Store,
  issuer: string,
  subject: string,
): Promise<Account | undefined> {
  const row = await store.db
    .selectFrom('account')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row && toAccount(row);
}

/** Whether anybody at all could ever sign in: disabled accounts count. */
export async function hasAccounts(store: Store): Promise<boolean> {
  return (await store.db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/**
 * Changes what is given and leaves the rest.
 * @returns the account as it is then.
 * @throws AccountUnknown; AccountExists when the identity is another account's.
 */
export async function changeAccount(store: Store, id: string, changes: AccountChanges): Promise<Account> {
  return writeTogether(store, async (writer) => {
    if (changes.identity) {
      const { issuer, subject } = changes.identity;
      const owner = await readAccountByIdentity(writer, issuer, subject);
      if (owner && owner.id !== id) throw new AccountExists(`This identity is that of ${owner.email}.`);
    }
    const columns = toColumns(changes);
    if (Object.keys(columns).length > 0) {
      await writer.db.updateTable('account').set(columns).where('id', '=', id).execute();
    }
    const changed = await readAccount(writer, id);
    if (!changed) throw new AccountUnknown(`There is no account ${id}.`);
    return changed;
  });
}

/**
 * Inside a transaction: keeps other decisions about accounts out until its end, so that two administrators who disable each
 * other at the same moment do not leave none. The embedded database has one writer at a time as it is.
 */
export async function lockAccounts(store: Store): Promise<void> {
  if (store.dialect === 'postgres') {
    await sql`SELECT pg_advisory_xact_lock(${POSTGRES_LOCK})`.execute(store.db);
  }
}
