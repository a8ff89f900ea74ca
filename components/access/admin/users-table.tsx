import type { Language } from '@/lib/i18n/language';
import { formatDateTime } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { Account } from '@/lib/store/access-types';
import { sayRegions, sayRole, type RegionNames } from '../words/say-rights';
import { nameStates } from './say-state';

interface UsersTableProps {
  readonly accounts: readonly Account[];
  /** The account that is open for changes, and the reader's own. */
  readonly chosen: string | null;
  readonly own: string | null;
  readonly regionNames: RegionNames;
  readonly text: Pick<Messages, 'access' | 'admin'>;
  readonly language: Language;
  /** Address that opens an account, the filters kept. */
  readonly addressOf: (id: string) => string;
}

/** Every account with its rights and state; its name opens it. */
export function UsersTable({ accounts, ...rest }: UsersTableProps) {
  const { admin } = rest.text;
  return (
    <table className="table stack-table mt-2">
      <caption className="sr-only">{admin.usersTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{admin.name}</th>
          <th scope="col">{admin.email}</th>
          <th scope="col">{admin.role}</th>
          <th scope="col">{admin.regions}</th>
          <th scope="col">{admin.lastSignIn}</th>
          <th scope="col">{admin.state}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <UserRow key={account.id} account={account} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

function UserRow({
  account,
  chosen,
  own,
  regionNames,
  text: { access, admin },
  language,
  addressOf,
}: Omit<UsersTableProps, 'accounts'> & { account: Account }) {
  const { id, name, email, role, regions, lastSignInAt } = account;
  return (
    <tr className={id === chosen ? 'chosen' : undefined}>
      <th scope="row">
        <a
          href={addressOf(id)}
          aria-label={fill(admin.openAccount, { name })}
          aria-current={id === chosen ? 'true' : undefined}
          className="inline-block min-h-6 py-0.5 font-bold"
        >
          {name}
        </a>
        {id === own && <span className="text-12 text-ink-2"> · {admin.you}</span>}
      </th>
      <td data-label={admin.email} className="mail">
        {email}
      </td>
      <td data-label={admin.role}>{sayRole(role, access)}</td>
      <td data-label={admin.regions}>
        {role === null ? '—' : sayRegions(regions, regionNames, access, language)}
      </td>
      <td data-label={admin.lastSignIn}>
        {lastSignInAt === null ? admin.never : formatDateTime(lastSignInAt, language)}
      </td>
      <td data-label={admin.state}>
        <span>
          {nameStates(account, admin)}
          {account.identity !== null && (
            <span className="block text-12 text-ink-2">
              {account.passwordHash === null ? admin.ssoOnly : admin.ssoLinked}
            </span>
          )}
        </span>
      </td>
    </tr>
  );
}
