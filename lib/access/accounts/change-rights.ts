import type { Account } from '@/lib/store/access-types';
import { changeAccount } from '@/lib/store/queries/accounts';
import { endSessionsOf } from '@/lib/store/queries/sessions';
import type { Store } from '@/lib/store/types';
import type { Actor } from '../audit/actor';
import { recordAudit } from '../audit/record';
import { isRole } from '../permissions';
import { decideOn, isLastAdmin } from './decide';
import { checkRegions } from './known-regions';
import { parseName } from './name';
import { drawPicture } from './picture';
import { type Managed, refuse } from './problem';

export interface RightsWishes {
  readonly name?: string;
  readonly role?: string | null;
  readonly regions?: readonly string[] | null;
}

/** Changes name, role or scope. Another role or scope ends every session of the account; the same ones change nothing. */
export async function changeRights(
  store: Store,
  id: string,
  wishes: RightsWishes,
  by: Actor,
): Promise<Managed<{ readonly account: Account }>> {
  const name = wishes.name === undefined ? undefined : parseName(wishes.name);
  if (name === null) return refuse('bad-name');
  const { role } = wishes;
  if (typeof role === 'string' && !isRole(role)) return refuse('bad-role');
  const scope = wishes.regions === undefined ? undefined : await checkRegions(store, wishes.regions);
  if (scope?.ok === false) return scope;
  return decideOn(store, id, async (writer, before) => {
    const wanted = {
      name: name ?? before.name,
      role: role === undefined ? before.role : role,
      regions: scope === undefined ? before.regions : scope.regions,
    };
    const rightsChange = wanted.role !== before.role || !areSameRegions(wanted.regions, before.regions);
    if (!rightsChange && wanted.name === before.name) return { ok: true, account: before };
    // As single sign-on leaves a new account: a role needs a place too.
    if (wanted.role !== null && wanted.regions?.length === 0) return refuse('no-regions');
    if (wanted.role === 'admin' && wanted.regions !== null) return refuse('admin-scope');
    if (wanted.role !== 'admin' && (await isLastAdmin(writer, before))) return refuse('last-admin');
    const account = await changeAccount(writer, id, wanted);
    const ended = rightsChange ? await endSessionsOf(writer, id) : 0;
    await recordAudit(writer, by, {
      action: 'account.changed',
      subject: account.email,
      before: drawPicture(before),
      after: { ...drawPicture(account), sessionsEnded: ended },
    });
    return { ok: true, account };
  });
}

function areSameRegions(one: readonly string[] | null, other: readonly string[] | null): boolean {
  const keyOf = (regions: readonly string[] | null) => regions && [...regions].sort().join('+');
  return keyOf(one) === keyOf(other);
}
