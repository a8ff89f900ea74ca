import { readRegionNames } from '@/lib/access/accounts/region-names';
import { LanguageSection } from '@/components/access/account/language-section';
import { PasswordSection } from '@/components/access/account/password-section';
import { RightsSection } from '@/components/access/account/rights-section';
import { SessionsSection } from '@/components/access/account/sessions-section';
import { TokensSection } from '@/components/access/account/tokens-section';
import { ActionForm } from '@/components/access/form/action-form';
import { pickFormWords } from '@/components/access/form/form-words';
import { SubmitButton } from '@/components/access/form/submit-button';
import { readText } from '@/components/access/read-query';
import { ownPageAddress } from '@/lib/access/page-address';
import { ownPath } from '@/lib/navigation/own-path';
import { Section } from '@/components/ui/section';
import { definePage, definePageMetadata } from '@/components/access/define-page';
import { messagesIn } from '@/lib/i18n/messages';
import { currentProfile } from '@/lib/profile/current';
import { currentStore } from '@/lib/store/current';
import { changeLanguage, changePassword, endSession, signOut } from './actions';
import { addToken, revokeToken } from './jetons/actions';
import { listTokenChoices } from './list-token-choices';
import { readOwn } from './read-own';

const HERE = '/compte';

export const generateMetadata = definePageMetadata(HERE, ({ language }) => ({
  title: messagesIn(language).account.title,
}));

/** One's own account: rights, password, language, sessions, access tokens. */
export default definePage(HERE, async ({ reader, language, query }) => {
  const text = messagesIn(language);
  const { account: say, access } = text;
  const store = await currentStore();
  const own = await readOwn(store, reader);
  if (own === null) return null;
  const { account, sessions, tokens } = own;
  const regionNames = await readRegionNames(store);
  const forced = reader.mustChangePassword;
  const returnTo = ownPath(readText(query, 'retour'));
  const here = forced ? ownPageAddress(returnTo) : HERE;
  const basics = { here, words: pickFormWords(text), text, language };
  return (
    <div className="pb-8">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pb-4 pt-5">
        <h1 className="text-21 font-bold wide:text-26">{say.title}</h1>
        <ActionForm action={signOut} id="sortir" here={HERE} words={basics.words}>
          <SubmitButton sending={basics.words.sending}>{access.menu.signOut}</SubmitButton>
        </ActionForm>
      </div>
      {account.role === null && !forced && <p className="notice mb-5">{say.noRights}</p>}
      {!forced && account.role !== null && (
        <p className="screen-only links mb-5">
          <a href="/compte/abonnements">{text.subscriptions.toPage}</a>
        </p>
      )}
      {!forced && <RightsSection {...{ account, regionNames, text, language }} />}
      <div className={forced ? '' : 'screen-only grid gap-x-(--gutter) desk:grid-cols-2'}>
        {account.passwordHash === null ? (
          <Section title={say.password} hint={say.passwordNone}>
            {null}
          </Section>
        ) : (
          <PasswordSection
            action={changePassword}
            email={account.email}
            {...{ forced, returnTo, ...basics }}
          />
        )}
        {!forced && <LanguageSection action={changeLanguage} {...basics} />}
      </div>
      {!forced && (
        <div className="screen-only">
          <SessionsSection action={endSession} sessions={sessions} current={reader.sessionId} {...basics} />
          {account.role !== null && (
            <TokensSection
              add={addToken}
              revoke={revokeToken}
              {...{ tokens, regionNames, ...basics }}
              now={new Date()}
              choices={listTokenChoices(
                reader,
                account,
                regionNames,
                text,
                currentProfile().programmeRegions,
              )}
            />
          )}
        </div>
      )}
    </div>
  );
});
