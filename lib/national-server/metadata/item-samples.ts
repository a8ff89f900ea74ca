import type { ItemText } from '@/lib/profile/types';
import type { MonthIndex } from '@/lib/periods/period';
import { readCount } from '../analytics/count';
import { scopeOf } from '../analytics/policy';
import { periodId } from '../analytics/query';
import { cellText, readAnalytics, type AnalyticsTable } from '../analytics/table';
import type { Parameter } from '../http/address';
import type { Requester } from '../http/requester';
import type { Item } from '../items';
import type { Failure, Result } from '../types';

export interface Sample {
  readonly value: number | null;
  readonly failure: Failure | null;
}

/** Few enough for one address, even if all are operands. */
const ITEMS_A_REQUEST = 40;

/** One value of each item in one unit and month. An item that spoils its request is found by halving, and fails alone. */
export async function fetchSamples(
  requester: Requester,
  items: readonly Item[],
  root: string,
  month: MonthIndex,
): Promise<Result<ReadonlyMap<ItemText, Sample>>> {
  const samples = new Map<ItemText, Sample>();
  const waiting: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += ITEMS_A_REQUEST)
    waiting.push(items.slice(at, at + ITEMS_A_REQUEST));
  for (let group = waiting.shift(); group; group = waiting.shift()) {
    const received = await requester.get('analytics', sampleQuery(group, root, month));
    const table = received.ok ? readAnalytics(received.value.json) : received;
    if (table.ok) {
      for (const item of group) samples.set(item.text, { value: sampleOf(item, table.value), failure: null });
    } else if (scopeOf(table.failure) === 'server' || scopeOf(table.failure) === 'region') {
      return table;
    } else if (group.length > 1) {
      const middle = Math.ceil(group.length / 2);
      waiting.unshift(group.slice(0, middle), group.slice(middle));
    } else {
      for (const item of group) samples.set(item.text, { value: null, failure: table.failure });
    }
  }
  return { ok: true, value: samples };
}

function sampleQuery(items: readonly Item[], root: string, month: MonthIndex): Parameter[] {
  return [
    ['dimension', `dx:${[...new Set(items.map((item) => item.dx))].join(';')}`],
    ['dimension', `pe:${periodId(month)}`],
    ['dimension', `ou:${root}`],
    ['skipMeta', 'true'],
    ['skipRounding', 'true'],
    ...(items.some((item) => item.column !== 'value') ? [['includeNumDen', 'true'] as const] : []),
  ];
}

function sampleOf(item: Item, table: AnalyticsTable): number | null {
  const dxAt = table.position('dx');
  const row = table.rows.find((one) => cellText(one, dxAt) === item.dx);
  const count = readCount(cellText(row, table.position(item.column)));
  return Number.isNaN(count) ? null : count;
}
