import type { MeasureId } from '@/lib/indicators/measures';
import { monthsOf, parsePeriod } from '@/lib/periods/period';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { AREAS } from './coverage-country';

/** Terms and how each is brought over the months. */
export const SHARES: Readonly<Record<string, readonly [MeasureId, MeasureId, 'last' | 'sum']>> = {
  coverage_population: ['population_covered', 'population_target', 'last'],
  chw_functional: ['chw_active', 'chw_planned', 'last'],
  population_per_chw: ['population_target', 'chw_active', 'last'],
  disc_provisioned: ['disc_provisioned', 'chw_active', 'last'],
  disc_active: ['disc_active', 'disc_provisioned', 'last'],
  paid_on_time: ['chw_paid_on_time', 'chw_active', 'sum'],
};

/** The two terms of a share straight from what the server sent, without any of the product's code. */
export function countRaw(server: FakeServer, share: string, place: string, period: string) {
  const [over, under, how] = SHARES[share] ?? ['chw_active', 'chw_active', 'last'];
  const months = monthsOf(parsePeriod(period) ?? { id: '', kind: 'month', start: 0, length: 0 });
  const areas = Object.entries(AREAS).filter(([, kin]) => place === 'ML' || kin.includes(place));
  const total = { part: 0, whole: 0 };
  for (const [area] of areas) {
    const valuesOf = (measure: MeasureId) =>
      months.map((month) => server.values.get(`${measure} ${area} ${month}`));
    const [parts, wholes] = [valuesOf(over), valuesOf(under)];
    if (how === 'last') {
      const part = parts.findLast((value) => value !== undefined);
      const whole = wholes.findLast((value) => value !== undefined);
      if (part === undefined || whole === undefined) continue;
      total.part += part;
      total.whole += whole;
    } else {
      parts.forEach((part, index) => {
        const whole = wholes[index];
        if (part === undefined || whole === undefined) return;
        total.part += part;
        total.whole += whole;
      });
    }
  }
  return total;
}
