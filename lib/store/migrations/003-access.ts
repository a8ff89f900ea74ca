import 'server-only';
import { sql, type Kysely } from 'kysely';
import { columnTypes } from '../dialect/column-types';
import type { Database } from '../schema';
import type { Dialect } from '../types';
import { guardJournal } from './append-only';

/** Accounts, what they sign in by, and the journal of what was done. */
export async function createAccess(db: Kysely<Database>, dialect: Dialect): Promise<void> {
  const { id, instant, clustered } = columnTypes(dialect);
  const statements = [
    sql`CREATE TABLE account (
      id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT, regions TEXT, language TEXT NOT NULL,
      password_hash TEXT, must_change_password INTEGER NOT NULL, issuer TEXT, subject TEXT, created_at ${instant} NOT NULL,
      last_sign_in_at ${instant}, disabled_at ${instant},
      CHECK (email = lower(trim(email))), CHECK ((issuer IS NULL) = (subject IS NULL)), UNIQUE (issuer, subject))`,
    sql`CREATE TABLE account_session (
      id TEXT PRIMARY KEY, secret_hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      via TEXT NOT NULL, created_at ${instant} NOT NULL, last_seen_at ${instant} NOT NULL, expires_at ${instant} NOT NULL,
      address TEXT NOT NULL, user_agent TEXT NOT NULL)`,
    sql`CREATE INDEX account_session_account ON account_session (account)`,
    sql`CREATE INDEX account_session_expiry ON account_session (expires_at)`,
    sql`CREATE TABLE api_token (
      id TEXT PRIMARY KEY, secret_hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      name TEXT NOT NULL, hint TEXT NOT NULL, permissions TEXT NOT NULL, regions TEXT, created_at ${instant} NOT NULL,
      expires_at ${instant} NOT NULL, last_used_at ${instant}, revoked_at ${instant})`,
    sql`CREATE INDEX api_token_account ON api_token (account)`,
    sql`CREATE TABLE sign_in_failure (
      id ${id}, account TEXT NOT NULL, source TEXT NOT NULL, address TEXT NOT NULL, at ${instant} NOT NULL)`,
    sql`CREATE INDEX sign_in_failure_account ON sign_in_failure (account, at)`,
    sql`CREATE INDEX sign_in_failure_source ON sign_in_failure (source, at)`,
    sql`CREATE INDEX sign_in_failure_address ON sign_in_failure (address, at)`,
    sql`CREATE INDEX sign_in_failure_at ON sign_in_failure (at)`,
    // No reference to the account: what it did outlives it. Clustered, so that the embedded database has no second key (its
    // row number) by which a row could be replaced.
    sql`CREATE TABLE audit (
      id TEXT NOT NULL PRIMARY KEY, at ${instant} NOT NULL, action TEXT NOT NULL, actor TEXT, actor_name TEXT NOT NULL,
      via TEXT NOT NULL, address TEXT NOT NULL, subject TEXT NOT NULL, before TEXT, after TEXT, words TEXT NOT NULL) ${clustered}`,
    sql`CREATE INDEX audit_at ON audit (at, id)`,
    sql`CREATE INDEX audit_actor ON audit (actor, at)`,
    ...guardJournal(dialect),
  ];
  for (const statement of statements) await statement.execute(db);
}
