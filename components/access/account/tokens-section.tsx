import { Section } from '@/components/ui/section';
import type { ApiToken } from '@/lib/store/access-types';
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
  /** `https://…` of this dashboard, for the example. */
  readonly origin: string;
}

/** The access tokens of one's programs: those there are, and a form for another. */
export function TokensSection({ add, revoke, tokens, choices, origin, ...row }: TokensSectionProps) {
  const { here, words, text, language } = row;
  const { account } = text;
  return (
    <Section id="jetons" title={account.tokens} hint={account.tokensHint}>
      <ActionForm action={revoke} id="revoquer" here={here} words={words} className="mt-2">
        {tokens.length === 0 ? (
          <p>{account.tokensNone}</p>
        ) : (
          <table className="table stack-table">
            <caption className="sr-only">{account.tokens}</caption>
            <thead>
              <tr>
                <th scope="col">{account.tokenName}</th>
                <th scope="col">{account.tokenRights}</th>
                <th scope="col">{account.tokenRegions}</th>
                <th scope="col">{account.tokenLastUsed}</th>
                <th scope="col">{account.tokenExpires}</th>
                <th scope="col">
                  <span className="sr-only">{account.tokenRevoke}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {tokens.map((token) => (
                <TokenRow key={token.id} token={token} {...row} />
              ))}
            </tbody>
          </table>
        )}
      </ActionForm>
      <h3 className="mt-6 text-16 font-bold">{account.tokenAdd}</h3>
      <TokenForm action={add} {...{ here, words, text, language, choices, origin }} />
    </Section>
  );
}
