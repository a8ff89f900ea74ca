import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { readOrgUnit } from '@/lib/store/queries/org-units';
import { readSource } from '@/lib/store/queries/source';
import { linkAddress, drawLink } from '../links';
import { nameSubscription } from '../name';
import type { Telling, Written } from './mail-part';

/** The mail that asks whether the mailbox's owner wants the others. */
export async function writeConfirm({ store, subscription, scope, origin, now }: Telling): Promise<Written> {
  const { language, region } = subscription;
  const { subscriptionMails: say } = messagesIn(language);
  const place = region === null ? undefined : await readOrgUnit(store, scope, region);
  const what = nameSubscription(subscription, place?.name ?? null, language);
  const { secret, kept } = drawLink(subscription.id, 'confirm', now);
  return {
    kind: 'written',
    links: [kept],
    part: {
      subject: say.confirmSubject,
      title: say.confirmTitle,
      fictive: (await readSource(store))?.fictive ?? false,
      blocks: [
        {
          lines: [fill(say.confirmText, { what })],
          link: { text: say.confirmLink, href: linkAddress(origin, secret) },
        },
        { lines: [say.confirmDays] },
      ],
    },
  };
}
