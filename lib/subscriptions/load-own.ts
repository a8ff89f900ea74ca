import type { Reader } from '@/lib/access/reader';
import { formatDate } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { type OutgoingMail, readMailsOf } from '@/lib/store/queries/subscriptions/mails';
import { readSubscriptionsOf } from '@/lib/store/queries/subscriptions/subscriptions';
import type { Store } from '@/lib/store/types';
import { nameSubscription } from './name';
import type { Subscription } from './types';

export interface SubscriptionRow {
  readonly id: string;
  readonly what: string;
  readonly state: string;
  readonly since: string;
  readonly lastMail: string;
}

export interface OwnSubscriptions {
  /** Those that were not left, newest first. */
  readonly rows: readonly SubscriptionRow[];
  /** Of the programme, within the scope. */
  readonly regions: readonly { readonly uid: string; readonly name: string }[];
}

/** What the page of one's subscriptions shows. */
export async function loadOwnSubscriptions(
  store: Store,
  reader: Reader,
  language: Language,
): Promise<OwnSubscriptions> {
  const seen = await readOrgUnits(store, reader.scope, { level: 'region' });
  const regions = seen.filter(({ programme }) => programme).map(({ uid, name }) => ({ uid, name }));
  if (reader.account === null) return { rows: [], regions };
  const own = (await readSubscriptionsOf(store, reader.account.id)).filter(({ state }) => state !== 'left');
  const mails = await readMailsOf(
    store,
    own.map(({ id }) => id),
  );
  const { subscriptions: say } = messagesIn(language);
  const toRow = (one: Subscription): SubscriptionRow => {
    const region = regions.find(({ uid }) => uid === one.region)?.name ?? null;
    const last = mails.find(({ subscription, state }) => subscription === one.id && state !== 'dropped');
    return {
      id: one.id,
      what: nameSubscription(one, region, language),
      state: say.states[one.state],
      since: formatDate(one.confirmedAt ?? one.createdAt, language),
      lastMail: last ? sayMail(last, language) : '—',
    };
  };
  return { rows: own.map(toRow), regions };
}

/** What became of a mail, in words. */
function sayMail({ state, problem, settledAt }: OutgoingMail, language: Language): string {
  const { subscriptions: say } = messagesIn(language);
  const date = settledAt === null ? '' : formatDate(settledAt, language);
  if (state === 'sent') return fill(problem === null ? say.mailSent : say.mailUnconfirmed, { date });
  if (state === 'given-up') {
    const [kind = '', word = ''] = (problem ?? '').split(' ');
    const why = kind === 'refused' ? fill(say.problems.refused, { word }) : say.problems.expired;
    return fill(say.mailGivenUp, { date, problem: why });
  }
  return problem === null ? say.mailDue : fill(say.mailRetried, { problem });
}
