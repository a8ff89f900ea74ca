/** What an account is for. An account without a role (made by single sign-on) may do nothing until an administrator gives it one. */
export type Role = 'viewer' | 'official' | 'secretary' | 'admin';

export const ROLES: readonly Role[] = ['viewer', 'official', 'secretary', 'admin'];

export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}

/** What a request may be allowed to do. */
export type Permission =
  /** National and regional figures: what the public overview opens. */
  | 'overview:read'
  /** Every figure within the scope. */
  | 'data:read'
  /** The state of the pulls and what they refused. */
  | 'sync:read'
  | 'sync:start'
  /** To enter, validate or withdraw targets of the plans, within the scope. */
  | 'targets:write'
  /** Meetings, recommendations and notes of the committee, within the scope. */
  | 'committee:read'
  /** To hold meetings, to write and follow recommendations, to make and publish notes. */
  | 'committee:write'
  /** To have the mapping of the measures checked against the national server. */
  | 'profile:check'
  /** One's own password, sessions and access tokens: by a session only, never by a token. */
  | 'account:own'
  | 'users:manage'
  | 'audit:read';

const READING: readonly Permission[] = [
  'overview:read',
  'data:read',
  'sync:read',
  'committee:read',
  'account:own',
];

/** The one table of permissions: who may do what. Where each is asked for stands in `rules.ts`. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: READING,
  official: READING,
  secretary: [...READING, 'targets:write', 'committee:write'],
  admin: [...READING, 'sync:start', 'profile:check', 'users:manage', 'audit:read'],
};

/** What an access token may be given: programs read and start pulls; people manage people. */
export const TOKEN_PERMISSIONS: readonly Permission[] = [
  'overview:read',
  'data:read',
  'sync:read',
  'committee:read',
  'sync:start',
];

/** An account without a role keeps its own page, and nothing else. */
export function permissionsOf(role: Role | null): ReadonlySet<Permission> {
  return new Set(role === null ? ['account:own'] : ROLE_PERMISSIONS[role]);
}
