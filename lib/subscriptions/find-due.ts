import { ANY_PRODUCT } from '@/lib/pages/stocks/products';
import { boardIndicators } from '@/lib/board/board-indicators';
import { loadSnapshot } from '@/lib/board/load-figures';
import { readFigure } from '@/lib/indicators/snapshot';
import { NATION } from '@/lib/org-units/scope';
import { openDataContext, type DataContext } from '@/lib/pages/data-context';
import type { Period } from '@/lib/periods/period';
import { readPublishedBriefs } from '@/lib/store/queries/committee/published-briefs';
import { readConfirmed } from '@/lib/store/queries/subscriptions/subscriptions';
import { readConsistently } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { isSettled, latestClosedMonth } from './closed-month';
import type { Subscription } from './types';

export interface DueMail {
  readonly subscription: Subscription;
  readonly what: string;
}

/**
 * Whatever the confirmed subscriptions should have been told by now, told already or not: the note published since they were
 * confirmed, and of the latest closed month its digest and its stockouts. Nothing while the data are being brought up to date.
 */
export function findDueMails(store: Store, { settledOnly = true } = {}): Promise<DueMail[]> {
  return readConsistently(store, async (reader): Promise<DueMail[]> => {
    const subscriptions = await readConfirmed(reader);
    if (subscriptions.length === 0) return [];
    const context = await openDataContext(reader, NATION);
    if (!context || (settledOnly && !(await isSettled(reader, context.release)))) return [];
    const month = latestClosedMonth(context);
    const briefs = await readPublishedBriefs(reader);
    const rates =
      month && subscriptions.some(({ kind }) => kind === 'stockout')
        ? await loadStockouts(context, month)
        : null;
    return subscriptions.flatMap((subscription): DueMail[] => {
      const { kind, confirmedAt, region, threshold } = subscription;
      if (kind === 'brief') {
        return briefs
          .filter(
            ({ publishedAt }) => publishedAt !== null && confirmedAt !== null && publishedAt >= confirmedAt,
          )
          .map(({ id }) => ({ subscription, what: `brief:${id}` }));
      }
      if (!month) return [];
      if (kind === 'digest') return [{ subscription, what: `digest:${month.id}` }];
      const rate = region === null ? null : rates?.get(region);
      const isAbove = rate !== null && rate !== undefined && threshold !== null && rate > threshold;
      return isAbove ? [{ subscription, what: `stockout:${month.id}:${region}` }] : [];
    });
  });
}

/** Share of ASC at zero of any product by region, in percent; `null` without data. */
async function loadStockouts(
  context: DataContext,
  month: Period,
): Promise<ReadonlyMap<string, number | null>> {
  const { country, regions } = context.places;
  const indicator = boardIndicators(context.indicators, 'fr').find(({ id }) => id === ANY_PRODUCT);
  if (!indicator) return new Map();
  const snapshot = await loadSnapshot(context, month, 'region', country, regions);
  return new Map(
    regions.map(({ uid }) => {
      const figure = readFigure(snapshot, indicator, snapshot.orgUnits.indexOf(uid), context.threshold);
      return [uid, figure?.value ?? null];
    }),
  );
}
