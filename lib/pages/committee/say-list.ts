import { latestClosedMonth } from '@/lib/committee/movement';
import { isOverdue } from '@/lib/committee/types';
import { formatMonth, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { CommitteeFrame, CommitteeSource } from './committee-frame';
import type { RecommendationsData } from './load-recommendations';

type Frame = Pick<CommitteeFrame, 'language' | 'text' | 'today'>;

/** How many recommendations are listed, and how many of them are overdue. */
export function sayListTitle(
  { rows, all }: Pick<RecommendationsData, 'rows' | 'all'>,
  { text: { recommendations }, language, today }: Frame,
): string {
  if (all.length === 0) return recommendations.title;
  const say = (count: number) => formatNumber(count, language);
  const count = say(rows.length);
  if (rows.length < all.length) {
    const forms = recommendations.headingFiltered;
    return fill(pickForm(language, rows.length, forms), { count, all: say(all.length) });
  }
  const late = all.filter((one) => isOverdue(one, today)).length;
  return late > 0
    ? fill(pickForm(language, rows.length, recommendations.headingLate), { count, late: say(late) })
    : fill(pickForm(language, rows.length, recommendations.heading), { count });
}

/** In which order they stand, and between which months their indicators are compared. */
export function sayListHint({ frame, data }: CommitteeSource): string {
  const { recommendations } = frame.text;
  if (data === null) return recommendations.hintPlain;
  return fill(recommendations.hint, { month: formatMonth(latestClosedMonth(data), frame.language) });
}
