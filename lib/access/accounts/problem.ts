/** Why something asked about an account was not done; each has words of its own where people read it. */
export type AccountProblem =
  | 'exists'
  | 'unknown-account'
  | 'bad-email'
  | 'bad-name'
  | 'bad-role'
  | 'unknown-region'
  /** An empty list of regions: choose some, or the nation. */
  | 'no-regions'
  /** Who manages accounts and reads the journal reads of every region there: an administrator has the whole country. */
  | 'admin-scope'
  | 'password-too-short'
  | 'password-too-long'
  | 'password-common'
  | 'password-contains-name'
  /** The new password is the old one. */
  | 'password-same'
  /** Somebody else gave the password: nothing that would outlive it, until it is changed. */
  | 'password-to-change'
  | 'wrong-password'
  /** Wrong too often: the next try is looked at after a wait of up to a minute. */
  | 'slow-down'
  | 'last-admin'
  /** No identity of the single sign-on is linked to the account. */
  | 'not-linked'
  /** Empty, too long, or that of another live token of the account. */
  | 'token-name'
  | 'token-expiry'
  | 'token-rights'
  /** As many live tokens as an account may have. */
  | 'token-limit'
  | 'unknown-token'
  | 'unknown-session';

/** What came of it: done, with what it gives, or the reason why nothing was changed. */
export type Managed<T = object> =
  ({ readonly ok: true } & T) | { readonly ok: false; readonly problem: AccountProblem };

export function refuse(problem: AccountProblem): { readonly ok: false; readonly problem: AccountProblem } {
  return { ok: false, problem };
}
