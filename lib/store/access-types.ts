import type { Permission, Role } from '@/lib/access/permissions';
import type { Language } from '@/lib/i18n/language';

/** An account as the store holds it. */
export interface Account {
  readonly id: string;
  /** Lower case, trimmed: the name one signs in by. */
  readonly email: string;
  readonly name: string;
  /** `null`: no rights until an administrator gives some. */
  readonly role: Role | null;
  /** Uids of the regions it is confined to; `null`: the nation. */
  readonly regions: readonly string[] | null;
  readonly language: Language;
  /** As `hashPassword` writes it; `null`: signs in by single sign-on only. */
  readonly passwordHash: string | null;
  /** Given by somebody else: to be changed at the first sign-in. */
  readonly mustChangePassword: boolean;
  /** Who vouches for it at the single sign-on: issuer and subject. */
  readonly identity: { readonly issuer: string; readonly subject: string } | null;
  readonly createdAt: Date;
  readonly lastSignInAt: Date | null;
  /** `null`: it may sign in. */
  readonly disabledAt: Date | null;
}

export interface AccountSession {
  /** Public name of the session, not its secret. */
  readonly id: string;
  readonly account: string;
  readonly via: 'password' | 'oidc';
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly address: string;
  /** The browser's own words for itself, at most 200 characters. */
  readonly userAgent: string;
}

/** An access token of a program; its secret is stored as a hash only. */
export interface ApiToken {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  /** First characters of the secret, by which its owner knows it. */
  readonly hint: string;
  readonly permissions: readonly Permission[];
  /** Regions it is confined to; `null`: those of its account. */
  readonly regions: readonly string[] | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** What the journal tells of; a name never changes its meaning. */
export const AUDIT_ACTIONS = [
  'sign-in',
  'sign-in.failed',
  'sign-out',
  'password.changed',
  'password.reset',
  'session.ended',
  'account.added',
  'account.changed',
  'account.linked',
  'account.unlinked',
  'account.disabled',
  'account.enabled',
  'token.added',
  'token.revoked',
  'sync.started',
  'profile.check-asked',
  'target.changed',
  'target.withdrawn',
  'meeting.added',
  'meeting.changed',
  'meeting.removed',
  'recommendation.added',
  'recommendation.changed',
  'recommendation.commented',
  'brief.begun',
  'brief.changed',
  'brief.discarded',
  'brief.published',
  'brief.printed',
  'subscription.added',
  'subscription.confirmed',
  'subscription.left',
  'export',
  'store.backed-up',
  'store.restored',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  readonly action: AuditAction;
  /** Account that acted; `null`: nobody known, the shell or the program itself. */
  readonly actor: string | null;
  /** Its e-mail then (or the one tried); `shell` or `program`. */
  readonly actorName: string;
  readonly via: 'session' | 'token' | 'form' | 'shell' | 'program' | 'public';
  readonly address: string;
  /** What it was done to: an e-mail, the name of a token, an address of the API… */
  readonly subject: string;
  /** What changed, never a password or secret. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}
