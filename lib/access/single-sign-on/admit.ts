import { randomUUID } from 'node:crypto';
import { DEFAULT_LANGUAGE } from '@/lib/i18n/language';
import type { Account } from '@/lib/store/access-types';
import {
  addAccount,
  changeAccount,
  lockAccounts,
  readAccountByEmail,
  readAccountByIdentity,
} from '@/lib/store/queries/accounts';
import { endSessionsOf } from '@/lib/store/queries/sessions';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { revokeTokensOf } from '../accounts/revoke-tokens';
import { recordAudit } from '../audit/record';
import type { Visitor } from '../visitor';
import type { VouchedIdentity } from './claims';
import type { SsoProblem } from './problems';

export type Admission =
  | { readonly kind: 'admitted'; readonly account: Account }
  | { readonly kind: 'refused'; readonly problem: SsoProblem; readonly account: Account | null };

/**
 * The account that an identity signs in to. It is found by issuer and subject, which never change hands; the first time by the
 * e-mail that the provider vouches for, and linked then. Nobody's e-mail makes a new account, which may do nothing until an
 * administrator gives it a role.
 */
export function admitIdentity(store: Store, identity: VouchedIdentity, visitor: Visitor): Promise<Admission> {
  return writeTogether(store, async (writer) => {
    await lockAccounts(writer);
    const { issuer, subject, email } = identity;
    const known = await readAccountByIdentity(writer, issuer, subject);
    if (known) return admitUnlessDisabled(known);
    if (email === null) return { kind: 'refused', problem: 'sso-unverified', account: null };
    const namesake = await readAccountByEmail(writer, email);
    if (!namesake)
      return { kind: 'admitted', account: await addNewcomer(writer, { ...identity, email }, visitor) };
    if (namesake.disabledAt !== null) return admitUnlessDisabled(namesake);
    if (namesake.identity !== null)
      return { kind: 'refused', problem: 'sso-linked-elsewhere', account: namesake };
    return { kind: 'admitted', account: await link(writer, namesake, { issuer, subject }, visitor) };
  });
}

/**
 * Links an account for the first time. A password that its owner never made their own goes: whoever gave it knows it, and
 * nobody comes to change it who signs in another way. What was opened by it ends.
 */
async function link(
  store: Store,
  account: Account,
  identity: NonNullable<Account['identity']>,
  visitor: Visitor,
): Promise<Account> {
  const given = account.mustChangePassword;
  const linked = await changeAccount(store, account.id, {
    identity,
    ...(given && { passwordHash: null, mustChangePassword: false }),
  });
  const ended = given && {
    passwordDropped: true,
    sessionsEnded: await endSessionsOf(store, account.id),
    tokensRevoked: await revokeTokensOf(store, account.id),
  };
  await recordAudit(store, actorOf(linked, visitor), {
    action: 'account.linked',
    subject: linked.email,
    before: { identity: null },
    after: { identity, ...ended },
  });
  return linked;
}

function admitUnlessDisabled(account: Account): Admission {
  return account.disabledAt === null
    ? { kind: 'admitted', account }
    : { kind: 'refused', problem: 'sso-disabled', account };
}

/** Without a role, and confined to no region: whoever gives it a role says where. */
async function addNewcomer(
  store: Store,
  { issuer, subject, email, name }: VouchedIdentity & { readonly email: string },
  visitor: Visitor,
): Promise<Account> {
  const account = await addAccount(store, {
    id: randomUUID(),
    email,
    name: name ?? email,
    role: null,
    regions: [],
    language: DEFAULT_LANGUAGE,
    passwordHash: null,
    mustChangePassword: false,
    identity: { issuer, subject },
  });
  await recordAudit(store, actorOf(account, visitor), {
    action: 'account.added',
    subject: account.email,
    after: { name: account.name, role: null, regions: [], identity: { issuer, subject } },
  });
  return account;
}

function actorOf(account: Account, { address }: Visitor) {
  return { account: account.id, name: account.email, via: 'form', address } as const;
}
