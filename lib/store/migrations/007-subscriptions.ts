import 'server-only';
import { sql, type Kysely } from 'kysely';
import { columnTypes } from '../dialect/column-types';
import type { Database } from '../schema';
import type { Dialect } from '../types';

/** Subscriptions by mail, the links in their mails, and the outbox. */
export async function createSubscriptions(db: Kysely<Database>, dialect: Dialect): Promise<void> {
  const { instant, real, clustered } = columnTypes(dialect);
  const statements = [
    // No reference to the account: a restore replaces accounts and keeps what was left or sent.
    sql`CREATE TABLE subscription (
      id TEXT NOT NULL PRIMARY KEY, account TEXT NOT NULL, email TEXT NOT NULL, kind TEXT NOT NULL, language TEXT NOT NULL,
      region TEXT, threshold ${real}, state TEXT NOT NULL, created_at ${instant} NOT NULL, confirmed_at ${instant},
      left_at ${instant}, CHECK (kind IN ('brief', 'digest', 'stockout')),
      CHECK (state IN ('pending', 'confirmed', 'left')), CHECK ((kind = 'stockout') = (region IS NOT NULL)),
      CHECK ((kind = 'stockout') = (threshold IS NOT NULL)), CHECK (state <> 'confirmed' OR confirmed_at IS NOT NULL),
      CHECK ((state = 'left') = (left_at IS NOT NULL))) ${clustered}`,
    sql`CREATE INDEX subscription_account ON subscription (account, created_at)`,
    sql`CREATE TABLE subscription_link (
      id TEXT NOT NULL PRIMARY KEY, subscription TEXT NOT NULL REFERENCES subscription (id), purpose TEXT NOT NULL,
      expires_at ${instant}, CHECK (purpose IN ('confirm', 'leave'))) ${clustered}`,
    sql`CREATE TABLE mail (
      id TEXT NOT NULL PRIMARY KEY, subscription TEXT NOT NULL REFERENCES subscription (id), account TEXT NOT NULL,
      what TEXT NOT NULL, state TEXT NOT NULL, message_id TEXT NOT NULL UNIQUE, made_at ${instant} NOT NULL,
      next_at ${instant} NOT NULL, attempts INTEGER NOT NULL, handed_over_at ${instant}, settled_at ${instant}, problem TEXT,
      UNIQUE (subscription, what), CHECK (state IN ('due', 'sending', 'sent', 'given-up', 'dropped')),
      CHECK ((state IN ('sent', 'given-up', 'dropped')) = (settled_at IS NOT NULL))) ${clustered}`,
    sql`CREATE INDEX mail_state ON mail (state, next_at)`,
    sql`CREATE INDEX mail_account ON mail (account, what)`,
  ];
  for (const statement of statements) await statement.execute(db);
}
