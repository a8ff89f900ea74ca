import { RECOMMENDATION_STATES } from '@/lib/committee/types';
import { formatList, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { CommitteeFrame } from './committee-frame';
import type { StateCounts } from './count-states';

type Frame = Pick<CommitteeFrame, 'language' | 'text'>;

/** `2 ouvertes, 1 en cours et 4 faites`; states without any are passed over. */
export function sayStates({ states }: StateCounts, { text, language }: Frame): string {
  const parts = RECOMMENDATION_STATES.filter((state) => states[state] > 0).map((state) =>
    fill(pickForm(language, states[state], text.committee.stateCounts[state]), {
      count: formatNumber(states[state], language),
    }),
  );
  return formatList(parts, language);
}

/** `3 en retard`; `null` without any. */
export function sayOverdue({ overdue }: StateCounts, { text, language }: Frame): string | null {
  if (overdue === 0) return null;
  const count = formatNumber(overdue, language);
  return fill(pickForm(language, overdue, text.committee.overdueCount), { count });
}
