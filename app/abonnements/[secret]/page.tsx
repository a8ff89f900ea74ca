import { defineOpenPage, definePageMetadata } from '@/components/access/define-page';
import { pickFormWords } from '@/components/access/form/form-words';
import { LinkForm } from '@/components/subscriptions/link-form';
import { setAnswerStatus } from '@/lib/access/answer-status';
import { messagesIn } from '@/lib/i18n/messages';
import { currentStore } from '@/lib/store/current';
import { followLink } from '@/lib/subscriptions/links';
import { nameSubscription } from '@/lib/subscriptions/name';
import { readRegionName } from '@/lib/subscriptions/region-name';
import { confirmLink, leaveLink } from './actions';

const PATH = '/abonnements/[secret]';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).subscriptions.title,
  robots: { index: false },
}));

/** Where the links of mails lead: one button. To open it changes nothing, since mail scanners follow links. */
export default defineOpenPage(PATH, async ({ language, params }) => {
  const text = messagesIn(language);
  const { link: say } = text.subscriptions;
  const secret = params['secret'] ?? '';
  const store = await currentStore();
  const link = await followLink(store, secret);
  const open = link && !(link.purpose === 'confirm' && (link.expired || link.subscription.state === 'left'));
  if (!link || !open) {
    await setAnswerStatus(404);
    return (
      <div className="subscription-link">
        <h1 className="text-21 font-bold wide:text-26">{say.gone}</h1>
        <p>{say.goneText}</p>
      </div>
    );
  }
  const region = await readRegionName(store, link.subscription);
  return (
    <LinkForm
      action={link.purpose === 'confirm' ? confirmLink : leaveLink}
      purpose={link.purpose}
      email={link.subscription.email}
      what={nameSubscription(link.subscription, region, language)}
      over={link.subscription.state === (link.purpose === 'confirm' ? 'confirmed' : 'left')}
      {...{ secret, text, language }}
      here={`/abonnements/${secret}`}
      words={pickFormWords(text)}
    />
  );
});
