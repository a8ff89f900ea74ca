import type { MeasureId } from '@/lib/indicators/measures';
import { AREAS } from '@/lib/pages/place/testing/facts-country';
import { monthsOf, parsePeriod } from '@/lib/periods/period';
import type { FakeServer } from '@/lib/sync/testing/fake-server';

/** Shares that the made-up facts have, by the two measures that they are of. */
export const TERMS: Readonly<Record<string, readonly [MeasureId, MeasureId]>> = {
  supervision_monthly: ['chw_supervised', 'chw_active'],
  completeness: ['reports_received', 'reports_expected'],
  stockout_any: ['stockout_any', 'stock_reporting'],
};
const ABSENT_IS_ZERO: readonly MeasureId[] = ['chw_supervised', 'stockout_any'];

/** A share or a count off the server's own values: area-months that have both terms. */
export function byHand(server: FakeServer, id: string, place: string, period: string): number | null {
  const [above, below] = TERMS[id] ?? ['chw_active', 'chw_active'];
  const months = monthsOf(parsePeriod(period) ?? { id: '', kind: 'month', start: 0, length: 0 });
  const read = (measure: MeasureId, area: string, month: number) =>
    server.values.get(`${measure} ${area} ${month}`);
  let [numerator, denominator] = [0, 0];
  for (const area of AREAS.filter((uid) => place === 'ML' || uid.startsWith(place))) {
    for (const month of months) {
      const of = read(below, area, month);
      const done = read(above, area, month) ?? (ABSENT_IS_ZERO.includes(above) ? 0 : undefined);
      if (of === undefined || done === undefined) continue;
      numerator += done;
      denominator += of;
    }
  }
  return denominator === 0 ? null : (100 * numerator) / denominator;
}
