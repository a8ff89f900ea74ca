/** Tables of the subscriptions by mail; how instants and texts are written is said in `schema.ts`. */
export interface SubscriptionTables {
  subscription: SubscriptionTable;
  /** Secrets of the links in mails: `id` is the hash of one. `expires_at` is `null` for those that always hold. */
  subscription_link: { id: string; subscription: string; purpose: string; expires_at: number | null };
  mail: MailTable;
}

export interface SubscriptionTable {
  id: string;
  account: string;
  email: string;
  kind: string;
  language: string;
  /** Uid. */
  region: string | null;
  threshold: number | null;
  state: string;
  created_at: number;
  confirmed_at: number | null;
  left_at: number | null;
}

/** The outbox: what was or is to be sent, one row for each subscription and thing to tell. */
export interface MailTable {
  /** Of `subscription` and `what` together, so that there is never a second one. */
  id: string;
  subscription: string;
  /** Of the subscription, so that the same is never sent to an account by two of them. */
  account: string;
  /** `confirm`, `brief:ID`, `digest:2026-08`, `stockout:2026-08:UID`. */
  what: string;
  state: string;
  message_id: string;
  made_at: number;
  /** When it is next tried. */
  next_at: number;
  attempts: number;
  /** When all of it had gone out in the last attempt, but for the end by which the server takes it. */
  handed_over_at: number | null;
  settled_at: number | null;
  /** Why it was given up or dropped, or what is not known of one that was sent. */
  problem: string | null;
}
