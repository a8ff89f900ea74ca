import { isLive } from '@/lib/access/accounts/revoke-tokens';
import { formatDate, formatDateTime } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { ApiToken } from '@/lib/store/access-types';
import { Confirm } from '../form/confirm';
import type { FormBasics } from '../form/form-basics';
import { SubmitButton } from '../form/submit-button';
import { sayPermission, sayRegions, type RegionNames } from '../words/say-rights';

interface TokenRowProps extends FormBasics {
  readonly token: ApiToken;
  readonly regionNames: RegionNames;
  readonly now: Date;
}

/** One access token: what it may do, until when, and under it, across the table, the way to revoke it. */
export function TokenRow({ token, regionNames, now, words, text, language }: TokenRowProps) {
  const { access, account } = text;
  const live = isLive(token, now);
  const state = live ? null : token.revokedAt === null ? account.tokenExpired : account.tokenRevoked;
  const rights = token.permissions.map((permission) => sayPermission(permission, account) ?? permission);
  const facts = (
    <tr className={live ? 'row-over' : 'text-ink-2'}>
      <th scope="row">
        <b>{token.name}</b>
        <span className="block text-12 text-ink-2">
          {account.tokenHint} <code>{token.hint}</code>
        </span>
      </th>
      <td data-label={account.tokenRights}>{rights.join(' · ')}</td>
      <td data-label={account.tokenRegions}>
        {token.regions === null
          ? account.tokenAllMine
          : sayRegions(token.regions, regionNames, access, language) || account.tokenNoRegion}
      </td>
      <td data-label={account.tokenLastUsed}>
        {token.lastUsedAt === null ? account.never : formatDateTime(token.lastUsedAt, language)}
      </td>
      <td data-label={account.tokenExpires}>
        {formatDate(token.expiresAt, language)}
        {state !== null && <b className="block">{state}</b>}
      </td>
    </tr>
  );
  if (!live) return facts;
  return (
    <>
      {facts}
      <tr>
        <td colSpan={5}>
          <Confirm
            summary={account.tokenRevoke}
            label={fill(account.tokenRevokeThat, { name: token.name })}
            text={account.tokenRevokeText}
          >
            <SubmitButton name="token" value={token.id} sending={words.sending}>
              {account.tokenRevokeNow}
            </SubmitButton>
          </Confirm>
        </td>
      </tr>
    </>
  );
}
