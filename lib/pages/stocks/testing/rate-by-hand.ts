import type { MeasureId } from '@/lib/indicators/measures';
import { monthsOf, parsePeriod } from '@/lib/periods/period';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { areasUnder, rawValue, STORES_ZEROS } from './stock-country';

/** A rate straight off the raw values: only areas and months that have both terms. */
export function rateByHand(
  server: FakeServer,
  product: MeasureId,
  place: string,
  period: string,
): number | null {
  let [atZero, reporting] = [0, 0];
  const asked = parsePeriod(period);
  for (const month of asked ? monthsOf(asked) : []) {
    for (const area of areasUnder(place)) {
      const counted = rawValue(server, 'stock_reporting', area, month);
      const value = rawValue(server, product, area, month) ?? (product === STORES_ZEROS ? undefined : 0);
      if (counted === undefined || value === undefined) continue;
      atZero += value;
      reporting += counted;
    }
  }
  return reporting === 0 ? null : (100 * atZero) / reporting;
}
