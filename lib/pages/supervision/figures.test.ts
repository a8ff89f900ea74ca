import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeasureId } from '@/lib/indicators/measures';
import { monthRange, monthsOf, parsePeriod, type MonthIndex } from '@/lib/periods/period';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { readPlaces } from './read-places';
import { OCTOBER, openSupervision as open } from './testing/open-supervision';
import {
  AREAS,
  createCountry,
  createDice,
  fillVisits,
  LAST,
  profileOf,
  pullVisits,
  rawValue,
} from './testing/visited-country';

const profile = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => profile.current }));
const TERMS: Readonly<Record<string, readonly [MeasureId, MeasureId, number]>> = {
  supervision_monthly: ['chw_supervised', 'chw_active', 100],
  supervision_360: ['chw_supervised_360', 'chw_active', 100],
  households_per_audit: ['households_audited', 'chw_audited', 1],
  group_meetings: ['group_meetings_held', 'group_meetings_expected', 100],
  patient_audits: ['chw_audited', 'chw_active', 100],
  shadowing: ['chw_shadowed', 'chw_active', 100],
  individual_feedback: ['chw_feedback_given', 'chw_active', 100],
};
let minute = 2000;

eachDatabase((name, makeStore) => {
  let store: Store;
  let server: FakeServer;

  /** A ratio off the server's own values: area-months that have both terms, an absent supervision counted as none. */
  const byHand = (id: string, place: string, months: readonly MonthIndex[]) => {
    const [above, below, factor] = TERMS[id] ?? ['chw_active', 'chw_active', NaN];
    let numerator = 0;
    let denominator = 0;
    for (const { uid, district, region } of AREAS) {
      if (![district, region, 'ML'].includes(place)) continue;
      for (const month of months) {
        const of = rawValue(server, below, uid, month);
        const done = rawValue(server, above, uid, month) ?? (above === 'chw_supervised' ? 0 : null);
        if (of === null || done === null) continue;
        numerator += done;
        denominator += of;
      }
    }
    return denominator === 0 ? null : (factor * numerator) / denominator;
  };

  describe(`figures of the page of supervision, ${name}`, () => {
    beforeEach(async () => {
      store = await makeStore();
      server = createCountry();
      minute += 1;
      Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
      fillVisits(server);
      profile.current = profileOf();
      await pullVisits(store, server, profileOf(), minute);
    });

    it('gives the figures of the raw facts: the country, regions, districts, and each month of the lines', async () => {
      const roll = createDice(3);
      const pick = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)] ?? of[0] ?? fail();
      let compared = 0;
      for (let turn = 0; turn < 24; turn += 1) {
        const id = pick(Object.keys(TERMS));
        const period = parsePeriod(pick(['2026-10', '2026-09', '2026-Q2', '2026-S1', '2025'])) ?? fail();
        const { frame, data } = await open({ periode: period.id });
        const indicator = frame.indicators.find((known) => known.id === id) ?? fail();
        const isRegion = roll() < 0.5;
        const unit = pick(isRegion ? frame.regions : frame.districts);
        const [cell] = readPlaces(frame, isRegion ? data.regions : data.districts, indicator, [unit]);
        const expected = byHand(id, unit.uid, monthsOf(period));
        if (expected === null) expect(cell?.cell.figure.value).toBeNull();
        else expect(cell?.cell.figure.value).toBeCloseTo(expected, 9);
        compared += expected === null ? 0 : 1;
      }
      expect(compared).toBeGreaterThan(20);
    });

    it('draws each region’s 24 months as the raw facts have them', async () => {
      const { view, frame } = await open(OCTOBER);
      const months = monthRange(LAST - 23, LAST);
      expect(view.multiples?.panels.map(({ uid }) => uid)).toEqual(frame.regions.map(({ uid }) => uid));
      for (const panel of view.multiples?.panels ?? []) {
        panel.values.forEach((value, index) => {
          const expected = byHand('supervision_monthly', panel.uid, [months[index] ?? 0]);
          if (expected === null) expect(value).toBeNull();
          else expect(value).toBeCloseTo(expected, 9);
        });
      }
      expect(view.multiples?.table.rows).toHaveLength(24);
      expect(view.districts?.rows.map(({ points }) => points.length)).toEqual([4, 2, 2]);
    });
  });
});

function fail(): never {
  throw new Error('The test’s own data are not there.');
}
