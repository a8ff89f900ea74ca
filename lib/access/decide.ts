import { TOKEN_PERMISSIONS } from './permissions';
import type { Identity, NobodyReason, Reader } from './reader';
import { WHILE_PASSWORD_IS_TO_CHANGE, type Rule, type RuleName } from './rules';

/** What a rule answers to whoever asks. */
export type Decision =
  /** `reader` is `null` on an open route that nobody known asks for. */
  | { readonly kind: 'admitted'; readonly reader: Reader | null }
  /** Not known: to sign in. */
  | { readonly kind: 'nobody'; readonly reason: NobodyReason }
  /** Known, but the password was given by somebody else and is to be changed first. */
  | { readonly kind: 'must-change-password'; readonly reader: Reader }
  | { readonly kind: 'not-permitted'; readonly reader: Reader };

/**
 * The one place that holds a rule against whoever asks; pages, routes and actions say the answer in their own way.
 * The public of the overview is asked to sign in for the rest: it has no account that could be given more rights.
 * @param name whose rule it is: some few are admitted while a password that somebody else gave is to be changed.
 */
export function decide(rule: Rule, identity: Identity, name: RuleName | null = null): Decision {
  const reader = identity.kind === 'reader' ? identity.reader : null;
  if (rule === 'open') return { kind: 'admitted', reader };
  if (identity.kind === 'nobody') return { kind: 'nobody', reason: identity.reason };
  const known = identity.reader;
  const isWayOut = name !== null && WHILE_PASSWORD_IS_TO_CHANGE.has(name);
  if (known.mustChangePassword && !isWayOut) return { kind: 'must-change-password', reader: known };
  // Whatever a token was given: a program never acts on accounts.
  const within = known.via !== 'token' || TOKEN_PERMISSIONS.includes(rule);
  // Whoever reads every figure reads the overview: a token may have been given the one without the other.
  const held =
    known.permissions.has(rule) || (rule === 'overview:read' && known.permissions.has('data:read'));
  if (held && within) return { kind: 'admitted', reader: known };
  if (known.account === null) return { kind: 'nobody', reason: 'anonymous' };
  return { kind: 'not-permitted', reader: known };
}
