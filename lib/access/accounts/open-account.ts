import { randomUUID } from 'node:crypto';
import type { Language } from '@/lib/i18n/language';
import type { Account } from '@/lib/store/access-types';
import { AccountExists, addAccount } from '@/lib/store/queries/accounts';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { Actor } from '../audit/actor';
import { recordAudit } from '../audit/record';
import { isRole } from '../permissions';
import { parseEmail } from './email';
import { checkRegions } from './known-regions';
import { parseName } from './name';
import { makePassword } from './new-password';
import { drawPicture } from './picture';
import { type Managed, refuse } from './problem';

export interface NewAccountWishes {
  readonly email: string;
  readonly name: string;
  /** `null`: no rights yet. */
  readonly role: string | null;
  /** Uids; `null`: the nation. */
  readonly regions: readonly string[] | null;
  /** Absent: one is made, to be changed at the first sign-in. */
  readonly password?: string;
  readonly language?: Language;
}

/**
 * Opens an account. A password that somebody else than a person at the machine's own terminal chose, or that was made, is to
 * be changed at the first sign-in.
 * @returns the account and its password, which is kept nowhere.
 */
export async function openAccount(
  store: Store,
  wishes: NewAccountWishes,
  by: Actor,
): Promise<Managed<{ readonly account: Account; readonly password: string }>> {
  const email = parseEmail(wishes.email);
  if (email === null) return refuse('bad-email');
  const name = parseName(wishes.name);
  if (name === null) return refuse('bad-name');
  const { role } = wishes;
  if (role !== null && !isRole(role)) return refuse('bad-role');
  const scope = await checkRegions(store, wishes.regions);
  if (!scope.ok) return scope;
  if (role === 'admin' && scope.regions !== null) return refuse('admin-scope');
  const made = await makePassword(wishes.password, { email, name });
  if (!made.ok) return made;
  const chosenAtTheTerminal = wishes.password !== undefined && by.via === 'shell';
  try {
    return await writeTogether(store, async (writer) => {
      const account = await addAccount(writer, {
        id: randomUUID(),
        email,
        name,
        role,
        regions: scope.regions,
        language: wishes.language ?? 'fr',
        passwordHash: made.passwordHash,
        mustChangePassword: !chosenAtTheTerminal,
        identity: null,
      });
      await recordAudit(writer, by, {
        action: 'account.added',
        subject: email,
        after: drawPicture(account),
      });
      return { ok: true, account, password: made.password };
    });
  } catch (error) {
    if (error instanceof AccountExists) return refuse('exists');
    throw error;
  }
}
