import type { PageFrame } from '@/lib/pages/page-frame';
import { monthId, type MonthIndex } from '@/lib/periods/period';

/** The whole list as a file. */
export function listAddress({ region }: Pick<PageFrame, 'region'>, month: MonthIndex): string {
  const query = new URLSearchParams({ list: 'stock', period: monthId(month) });
  if (region) query.set('parent', region.uid);
  return `/api/v1/action-list.csv?${query.toString()}`;
}
