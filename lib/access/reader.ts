import type { Scope } from '@/lib/org-units/scope';
import type { Permission, Role } from './permissions';

/** Who asks, and what they may see and do: decided once a request, from the store. */
export interface Reader {
  /** `null`: the public overview, opened to everyone by `PUBLIC_OVERVIEW`. */
  readonly account: ReaderAccount | null;
  readonly scope: Scope;
  readonly permissions: ReadonlySet<Permission>;
  readonly via: 'session' | 'token' | 'public';
  /** The session asked with, as its owner's list of sessions names it; `null` for a token and the public. */
  readonly sessionId: string | null;
  /** The name of the access token asked with. */
  readonly tokenName: string | null;
  /** The password was given by somebody else: nothing but `WHILE_PASSWORD_IS_TO_CHANGE` until it is changed. */
  readonly mustChangePassword: boolean;
  /** Where the request came from, as the journal notes it. */
  readonly address: string;
}

export interface ReaderAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role | null;
}

/** Why a request is of nobody. */
export type NobodyReason =
  /** No session, no token. */
  | 'anonymous'
  /** The program holds no account at all yet. */
  | 'no-accounts'
  /** A session or token that has ended, expired, been revoked, or never was. */
  | 'not-valid'
  /** Its account is disabled. */
  | 'disabled';

export type Identity =
  | { readonly kind: 'reader'; readonly reader: Reader }
  | { readonly kind: 'nobody'; readonly reason: NobodyReason; readonly address: string };
