import { randomUUID } from 'node:crypto';
import { readEnvironment } from '@/lib/config/environment';
import { isLoopbackPeer } from '@/lib/config/loopback';
import type { Account } from '@/lib/store/access-types';
import { addAccount, changeAccount, lockAccounts, readAccountByEmail } from '@/lib/store/queries/accounts';
import { endSessionsOf } from '@/lib/store/queries/sessions';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { drawPicture } from '../accounts/picture';
import { PROGRAM } from '../audit/actor';
import { recordAudit } from '../audit/record';
import { hashPassword, verifyPassword } from '../passwords/hash';
import type { Role } from '../permissions';
import { PEER_HEADER } from '../visitor';
import { derivePassword } from './passwords';
import { DEMONSTRATION_EMAILS, type DemonstrationPerson, listDemonstrationPeople } from './people';

export interface ShownAccount {
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  readonly name: string;
}

/** The demonstration's accounts with their passwords, as a secret makes them. */
export function describeDemonstrationAccounts(secret: string): readonly ShownAccount[] {
  return listDemonstrationPeople().map(({ email, role, name }) => ({
    email,
    password: derivePassword(secret, email),
    role,
    name,
  }));
}

/**
 * What the sign-in page may show: `null` unless the embedded server is the source, the launcher has handed on the secret, and
 * the connection comes from this machine itself. `Host` says nothing of that: anyone writes there what they like.
 * @param headers of the request, as the server has marked them (`markPeers`).
 */
export function shownDemonstrationAccounts(headers: Headers): readonly ShownAccount[] | null {
  const { demonstration, access } = readEnvironment();
  if (!demonstration || access.secret === null || !isLoopbackPeer(headers.get(PEER_HEADER))) return null;
  return describeDemonstrationAccounts(access.secret);
}

/** Puts the demonstration's accounts back as they are shown, whatever was done with them; their sessions last if nothing was. */
export async function ensureDemonstrationAccounts(
  store: Store,
  secret: string,
): Promise<readonly ShownAccount[]> {
  await Promise.all(
    listDemonstrationPeople().map((person) => ensure(store, person, derivePassword(secret, person.email))),
  );
  return describeDemonstrationAccounts(secret);
}

/** Closes the demonstration's accounts in a store that serves a real country, should it ever have served a demonstration. */
export async function closeDemonstrationAccounts(store: Store): Promise<void> {
  await writeTogether(store, async (writer) => {
    await lockAccounts(writer);
    for (const email of DEMONSTRATION_EMAILS) {
      const before = await readAccountByEmail(writer, email);
      if (!before || before.disabledAt !== null) continue;
      const account = await changeAccount(writer, before.id, { disabledAt: new Date(), passwordHash: null });
      await endSessionsOf(writer, account.id);
      await recordAudit(writer, PROGRAM, {
        action: 'account.disabled',
        subject: email,
        before: drawPicture(before),
        after: drawPicture(account),
      });
    }
  });
}

async function ensure(store: Store, person: DemonstrationPerson, password: string): Promise<void> {
  const kept = await readAccountByEmail(store, person.email);
  const opens = kept ? await verifyPassword(password, kept.passwordHash) : false;
  if (kept && opens && isAsShown(kept, person)) return;
  const passwordHash = kept && opens ? kept.passwordHash : await hashPassword(password);
  const { email, name, role, regions } = person;
  const wanted = { name, role, regions, passwordHash, mustChangePassword: false } as const;
  await writeTogether(store, async (writer) => {
    await lockAccounts(writer);
    const before = await readAccountByEmail(writer, email);
    const account = before
      ? await changeAccount(writer, before.id, { ...wanted, disabledAt: null })
      : await addAccount(writer, { ...wanted, id: randomUUID(), email, language: 'fr', identity: null });
    if (before) await endSessionsOf(writer, before.id);
    await recordAudit(writer, PROGRAM, {
      action: before ? 'account.changed' : 'account.added',
      subject: email,
      before: before ? drawPicture(before) : null,
      after: drawPicture(account),
    });
  });
}

function isAsShown(account: Account, person: DemonstrationPerson): boolean {
  return (
    account.role === person.role &&
    account.name === person.name &&
    String(account.regions) === String(person.regions) &&
    !account.mustChangePassword &&
    account.disabledAt === null
  );
}
