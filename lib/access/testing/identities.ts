import type { Permission } from '../permissions';
import { permissionsOf, type Role } from '../permissions';
import type { Identity, NobodyReason, Reader } from '../reader';
import { NATION, OVERVIEW, type Scope } from '@/lib/org-units/scope';

const ADDRESS = '192.0.2.7';

/** A reader of a role, signed in by a session, with whatever a test changes of it. */
export function readerWith(role: Role | null, changes: Partial<Reader> = {}): Reader {
  return {
    account: { id: 'a1', email: 'awa@example.org', name: 'Awa', role },
    scope: NATION,
    permissions: permissionsOf(role),
    via: 'session',
    sessionId: 's1',
    tokenName: null,
    mustChangePassword: false,
    address: ADDRESS,
    ...changes,
  };
}

export function asReader(role: Role | null, changes: Partial<Reader> = {}): Identity {
  return { kind: 'reader', reader: readerWith(role, changes) };
}

/** Somebody who may read figures within a scope. */
export function asReaderOf(scope: Scope): Identity {
  return asReader('viewer', { scope });
}

/** A program with an access token of an administrator, given some rights. */
export function asProgram(permissions: readonly Permission[]): Identity {
  return asReader('admin', {
    permissions: new Set(permissions),
    via: 'token',
    sessionId: null,
    tokenName: 'excel',
  });
}

/** Whoever the public overview lets in. */
export function asPublic(): Identity {
  return asReader(null, {
    account: null,
    scope: OVERVIEW,
    permissions: new Set(['overview:read'] as const),
    via: 'public',
    sessionId: null,
  });
}

export function asNobody(reason: NobodyReason = 'anonymous'): Identity {
  return { kind: 'nobody', reason, address: ADDRESS };
}
