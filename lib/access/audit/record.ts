import type { AuditAction } from '@/lib/store/access-types';
import { appendAudit } from '@/lib/store/queries/audit';
import type { Store } from '@/lib/store/types';
import type { Actor } from './actor';

export interface AuditedDeed {
  readonly action: AuditAction;
  /** What it was done to: an e-mail, the name of a token, an address of the API… */
  readonly subject: string;
  /** What changed, never a password, hash or secret. */
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
}

/**
 * Writes one line of the journal; inside a transaction (`writeTogether`) it stands or falls with what it tells of. The access
 * token that acted is named in `after`.
 */
export async function recordAudit(store: Store, actor: Actor, deed: AuditedDeed): Promise<void> {
  await appendAudit(store, {
    action: deed.action,
    actor: actor.account,
    actorName: actor.name,
    via: actor.via,
    address: actor.address,
    subject: deed.subject,
    before: deed.before ?? null,
    after: actor.token === undefined ? (deed.after ?? null) : { ...deed.after, token: actor.token },
  });
}
