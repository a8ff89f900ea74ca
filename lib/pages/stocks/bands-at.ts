import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { MonthIndex } from '@/lib/periods/period';
import { expectAt } from '@/lib/plan/expect-at';
import { stockRates } from './say';
import { stockBands, type RateBands } from './threshold';

/** The colours of each tracked rate of a place: its own target at a month, for all months that the page shows. */
export function bandsAt(
  frame: Pick<PageFrame, 'indicators' | 'plans'>,
  head: OrgUnit,
  month: MonthIndex,
): RateBands[] {
  return stockBands(stockRates(frame), (id) => {
    const due = expectAt(frame.plans, id, month, head);
    return { expected: due?.expected ?? null, validated: due?.validated ?? null };
  });
}
