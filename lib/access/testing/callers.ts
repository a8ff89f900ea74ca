import { NATION } from '@/lib/org-units/scope';
import { ROLE_PERMISSIONS, TOKEN_PERMISSIONS, type Permission, type Role } from '../permissions';
import type { Identity } from '../reader';
import type { Rule } from '../rules';
import { asNobody, asProgram, asPublic, asReader } from './identities';

/** Somebody who asks, and what the table of permissions says they may. */
export interface Caller {
  readonly name: string;
  readonly identity: Identity;
  readonly may: readonly Permission[];
}

/** What the wrapper does with a request: lets it in, sends it to the sign-in, to the password, or refuses it. */
export type Outcome = 'in' | 'sign-in' | 'password' | 'refused';

/** What is left to whoever must choose a password first, written out by hand. */
const WAYS_OUT = ['/compte', 'account.password', 'account.language', 'sign-out'];

const ONE_REGION = { kind: 'regions', regions: ['R1'] } as const;

function byRole(role: Role): Caller {
  return { name: role, identity: asReader(role, { scope: NATION }), may: ROLE_PERMISSIONS[role] };
}

function byToken(name: string, may: readonly Permission[], given = may): Caller {
  return { name, identity: asProgram(given), may };
}

/** Everyone that the rules tell apart. */
export const CALLERS: readonly Caller[] = [
  { name: 'anonymous', identity: asNobody('anonymous'), may: [] },
  { name: 'expired', identity: asNobody('not-valid'), may: [] },
  { name: 'disabled', identity: asNobody('disabled'), may: [] },
  { name: 'no account yet', identity: asNobody('no-accounts'), may: [] },
  { name: 'public overview', identity: asPublic(), may: ['overview:read'] },
  { name: 'no role', identity: asReader(null), may: ['account:own'] },
  byRole('viewer'),
  {
    name: 'viewer, 1 region',
    identity: asReader('viewer', { scope: ONE_REGION }),
    may: ROLE_PERMISSIONS.viewer,
  },
  byRole('official'),
  byRole('secretary'),
  byRole('admin'),
  {
    name: 'admin, 1 region',
    identity: asReader('admin', { scope: ONE_REGION }),
    may: ROLE_PERMISSIONS.admin,
  },
  {
    name: 'admin, password given',
    identity: asReader('admin', { mustChangePassword: true }),
    may: ROLE_PERMISSIONS.admin,
  },
  byToken('token, all rights', TOKEN_PERMISSIONS),
  byToken('token, figures', ['overview:read', 'data:read']),
  byToken('token, no rights', []),
  // What a faulty store might hold: rights that no token is given.
  byToken('token, forged rights', TOKEN_PERMISSIONS, ROLE_PERMISSIONS.admin),
];

/** What the table says of a caller and a rule, worked out without the code that enforces it. */
export function expectOutcome(kind: string, name: string, rule: Rule, { identity, may }: Caller): Outcome {
  // Forms are for people.
  if (kind === 'action' && identity.kind === 'reader' && identity.reader.via === 'token') return 'refused';
  if (rule === 'open') return 'in';
  if (identity.kind === 'nobody') return 'sign-in';
  if (identity.reader.mustChangePassword && !WAYS_OUT.includes(name)) return 'password';
  if (may.includes(rule)) return 'in';
  return identity.reader.via === 'public' ? 'sign-in' : 'refused';
}
