import type { Places } from '@/lib/board/load-places';
import type { Language } from '@/lib/i18n/language';
import { isOverdue } from '@/lib/committee/types';
import { isShownTo } from '@/lib/committee/visible';
import { formatDate } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { readRecommendations } from '@/lib/store/queries/committee/recommendations';
import type { Telling } from './mail-part';

type Asked = Pick<Telling, 'store' | 'scope' | 'now'> & {
  readonly subscription: { readonly language: Language };
};

/** A mail is no register: the page holds them all. */
const MOST = 10;

/** The recommendations whose day has passed, the oldest first: those that the reader's pages show, in the same words. */
export async function sayOverdue(
  { store, scope, subscription: { language }, now }: Asked,
  { regions, districts }: Pick<Places, 'regions' | 'districts'>,
): Promise<string[]> {
  const { subscriptionMails: say } = messagesIn(language);
  const seen = new Set([...regions, ...districts].map(({ uid }) => uid));
  const today = now.toISOString().slice(0, 10);
  const overdue = (await readRecommendations(store, { open: true }))
    .filter((one) => isOverdue(one, today) && isShownTo(scope, one, seen))
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  const lines = overdue.slice(0, MOST).map((one) => {
    const { number, owner, text } = one;
    const date = one.due === null ? '' : formatDate(one.due, language);
    return fill(say.overdueLine, { number, date, owner, text });
  });
  const more = overdue.length - lines.length;
  if (more > 0) lines.push(fill(pickForm(language, more, say.overdueMore), { count: more }));
  return lines;
}
