import { NATION, type Scope } from '@/lib/org-units/scope';

/** What a request may be allowed to do. */
export type Permission = 'data:read' | 'sync:read' | 'sync:start';

export interface Reader {
  readonly scope: Scope;
  readonly permissions: ReadonlySet<Permission>;
}

const EVERYONE_ON_LOOPBACK: Reader = {
  scope: NATION,
  permissions: new Set<Permission>(['data:read', 'sync:read', 'sync:start']),
};

/**
 * Who asks, and what they may see; `undefined` when they are not known. The one place that decides it for every route.
 * Without accounts the server listens on loopback only (`HOST` refuses anything else), so whoever asks is on this machine.
 * A bearer token is then of no one: it is refused rather than answered as if it had been checked.
 */
export async function readerOf(request: Request): Promise<Reader | undefined> {
  const bearer = /^bearer\s/i.test(request.headers.get('authorization') ?? '');
  return bearer ? undefined : EVERYONE_ON_LOOPBACK;
}
