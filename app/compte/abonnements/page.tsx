import { definePage, definePageMetadata } from '@/components/access/define-page';
import { pickFormWords } from '@/components/access/form/form-words';
import { SubscriptionForm } from '@/components/subscriptions/subscription-form';
import { SubscriptionsTable } from '@/components/subscriptions/subscriptions-table';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Section } from '@/components/ui/section';
import { readEnvironment } from '@/lib/config/environment';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { currentStore } from '@/lib/store/current';
import { loadOwnSubscriptions } from '@/lib/subscriptions/load-own';
import { addSubscription, leaveSubscription } from './actions';

const PATH = '/compte/abonnements';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).subscriptions.title,
}));

/** One's own subscriptions by mail. */
export default definePage(PATH, async ({ reader, language }) => {
  const text = messagesIn(language);
  const { subscriptions: say, common, account } = text;
  const { rows, regions } = await loadOwnSubscriptions(await currentStore(), reader, language);
  const basics = { here: PATH, words: pickFormWords(text), text, language };
  const offered = readEnvironment().mail !== null;
  return (
    <div className="pb-8">
      <Breadcrumb
        label={common.breadcrumb}
        crumbs={[
          { text: account.title, href: '/compte' },
          { text: say.title, current: true },
        ]}
      />
      <h1 className="pt-1 text-21 font-bold wide:text-26">{say.title}</h1>
      {offered ? (
        <p className="max-w-text pt-1 pb-3">{fill(say.lead, { email: reader.account?.email ?? '' })}</p>
      ) : (
        <div className="notice my-4">
          <p className="font-bold">{say.noMail}</p>
          <p>{say.noMailText}</p>
        </div>
      )}
      {(offered || rows.length > 0) && (
        <Section id="abonnements" title={say.list}>
          <SubscriptionsTable action={leaveSubscription} rows={rows} {...basics} />
        </Section>
      )}
      {offered && (
        <Section id="ajouter" title={say.add} hint={say.addHint}>
          <SubscriptionForm action={addSubscription} regions={regions} {...basics} />
        </Section>
      )}
    </div>
  );
});
