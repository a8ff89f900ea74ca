import { Section } from '@/components/ui/section';
import type { ApiToken } from '@/lib/store/access-types';
import { isLive } from '@/lib/access/accounts/revoke-tokens';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { ActionForm, type FormAction } from '../form/action-form';
import type { FormBasics } from '../form/form-basics';
import type { RegionNames } from '../words/say-rights';
import { TokenForm, type TokenChoices } from './token-form';
import { TokenRow } from './token-row';

interface TokensSectionProps extends FormBasics {
  readonly add: FormAction;
  readonly revoke: FormAction;
  readonly tokens: readonly ApiToken[];
  readonly regionNames: RegionNames;
  readonly now: Date;
  /** What a new token may be given. */
  readonly choices: TokenChoices;
}

/** The access tokens of one's programs: those in use, those that no longer are, and a form for another. */
export function TokensSection({ add, revoke, tokens, choices, ...row }: TokensSectionProps) {
  const { here, words, text, language } = row;
  const { account } = text;
  const live = tokens.filter((token) => isLive(token, row.now));
  const ended = tokens.filter((token) => !isLive(token, row.now));
  return (
    <Section id="jetons" title={account.tokens} hint={account.tokensHint}>
      <ActionForm action={revoke} id="revoquer" here={here} words={words} className="mt-2">
        {live.length === 0 ? <p>{account.tokensNone}</p> : <TokenTable tokens={live} {...row} />}
      </ActionForm>
      {ended.length > 0 && (
        <details className="mt-3">
          <summary className="w-fit cursor-pointer py-1.5 text-13 text-accent underline underline-offset-2">
            {fill(pickForm(language, ended.length, account.tokensEnded), { count: ended.length })}
          </summary>
          <TokenTable tokens={ended} {...row} />
        </details>
      )}
      <h3 className="mt-6 text-16 font-bold">{account.tokenAdd}</h3>
      <TokenForm action={add} {...{ here, words, text, language, choices }} />
    </Section>
  );
}

function TokenTable({
  tokens,
  ...row
}: Pick<TokensSectionProps, 'tokens' | 'regionNames' | 'now' | keyof FormBasics>) {
  const { account } = row.text;
  return (
    <table className="table stack-table">
      <caption className="sr-only">{account.tokens}</caption>
      <thead>
        <tr>
          <th scope="col">{account.tokenName}</th>
          <th scope="col">{account.tokenRights}</th>
          <th scope="col">{account.tokenRegions}</th>
          <th scope="col">{account.tokenLastUsed}</th>
          <th scope="col">{account.tokenExpires}</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} {...row} />
        ))}
      </tbody>
    </table>
  );
}
