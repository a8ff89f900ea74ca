import type { Generated } from 'kysely';

/** Tables of accounts and access; how instants, flags and texts are written is said in `schema.ts`. */
export interface AccessTables {
  account: AccountTable;
  account_session: AccountSessionTable;
  api_token: ApiTokenTable;
  /** One row a failed sign-in; `account` is a hash of the e-mail tried, `source` the device or address. */
  sign_in_failure: { id: Generated<number>; account: string; source: string; address: string; at: number };
  /** Append-only: triggers refuse any other statement. */
  audit: AuditTable;
}

export interface AccountTable {
  id: string;
  /** As `normalizeEmail` writes it. */
  email: string;
  name: string;
  role: string | null;
  /** JSON array of uids; `null`: the nation. */
  regions: string | null;
  language: string;
  password_hash: string | null;
  must_change_password: number;
  /** Both or neither. */
  issuer: string | null;
  subject: string | null;
  created_at: number;
  last_sign_in_at: number | null;
  disabled_at: number | null;
}

export interface AccountSessionTable {
  id: string;
  secret_hash: string;
  account: string;
  via: string;
  created_at: number;
  last_seen_at: number;
  expires_at: number;
  address: string;
  user_agent: string;
}

export interface ApiTokenTable {
  id: string;
  secret_hash: string;
  account: string;
  name: string;
  hint: string;
  /** JSON array. */
  permissions: string;
  /** JSON array of uids; `null`: those of the account. */
  regions: string | null;
  created_at: number;
  expires_at: number;
  last_used_at: number | null;
  revoked_at: number | null;
}

export interface AuditTable {
  /** Orders by time. */
  id: string;
  at: number;
  action: string;
  actor: string | null;
  actor_name: string;
  via: string;
  address: string;
  subject: string;
  /** JSON objects. */
  before: string | null;
  after: string | null;
  /** All that can be searched for, as `foldText` writes it: the two databases do not agree on the case of "É". */
  words: string;
}
