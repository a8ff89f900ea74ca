import { redirect } from 'next/navigation';
import { pickFormWords } from '@/components/access/form/form-words';
import { readText } from '@/components/access/read-query';
import { DemoAccounts } from '@/components/access/sign-in/demo-accounts';
import { FirstAccount } from '@/components/access/sign-in/first-account';
import { pickNotice } from '@/components/access/sign-in/pick-notice';
import { SignInForm } from '@/components/access/sign-in/sign-in-form';
import { Section } from '@/components/ui/section';
import { defineOpenPage, definePageMetadata } from '@/components/access/define-page';
import { ownPath } from '@/lib/navigation/own-path';
import { ownPageAddress, signInAddress } from '@/lib/access/page-address';
import { singleSignOnOffered } from '@/lib/access/single-sign-on/offered';
import { messagesIn } from '@/lib/i18n/messages';
import { signIn } from './actions';
import { readDemoAccounts } from './read-demo-accounts';

export const generateMetadata = definePageMetadata('/connexion', ({ identity, language }) => {
  const { access } = messagesIn(language);
  const unused = identity.kind === 'nobody' && identity.reason === 'no-accounts';
  return { title: unused ? access.first.title : access.signIn.title };
});

export default defineOpenPage('/connexion', async ({ reader, identity, language, query }) => {
  const text = messagesIn(language);
  const { signIn: say, first } = text.access;
  const asked = ownPath(readText(query, 'retour'));
  const returnTo = asked.startsWith('/connexion') ? '/' : asked;
  if (reader?.account) redirect(reader.mustChangePassword ? ownPageAddress(returnTo) : returnTo);
  const reason = identity.kind === 'nobody' ? identity.reason : null;
  if (reason === 'no-accounts') return <FirstAccount text={first} />;
  const notice = pickNotice(
    { error: readText(query, 'erreur'), end: readText(query, 'fin'), reason, ledHere: returnTo !== '/' },
    say,
  );
  const form = { action: signIn, here: signInAddress(returnTo), words: pickFormWords(text), returnTo };
  const demonstration = await readDemoAccounts(text.access, language);
  return (
    <div className="pb-8">
      <h1 className="pt-6 text-21 font-bold wide:text-26">{say.title}</h1>
      <p className="sub mb-4 mt-1">{say.lead}</p>
      <div className="mb-8 grid gap-x-(--gutter) gap-y-6 desk:grid-cols-2">
        <SignInForm {...form} notice={notice} text={say} />
        {singleSignOnOffered() && (
          <Section title={say.ssoTitle} hint={say.ssoText}>
            <p className="mt-3">
              <a className="button" href={`/connexion/sso?retour=${encodeURIComponent(returnTo)}`}>
                {say.ssoLink}
              </a>
            </p>
          </Section>
        )}
      </div>
      {demonstration && <DemoAccounts {...form} accounts={demonstration} text={text.access} />}
    </div>
  );
});
