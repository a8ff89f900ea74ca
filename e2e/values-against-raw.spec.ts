import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { startDemoServer } from '../lib/demo-server/server';
import { INDICATORS } from '../lib/indicators/catalogue';
import { LEVELS } from '../lib/org-units/org-unit';
import {
  monthId,
  monthRange,
  monthsOf,
  parseMonth,
  PERIOD_KINDS,
  periodsBetween,
} from '../lib/periods/period';
import { readProfile } from '../lib/profile/current';
import { recompute } from './support/brute-force';
import { RawSource } from './support/raw-source';

const unitsAnswer = z.object({
  orgUnits: z.array(z.object({ id: z.string(), level: z.string(), programme: z.boolean() })),
});
const valuesAnswer = z.object({
  rows: z.array(
    z.object({
      state: z.string(),
      value: z.number().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      coverage: z.number().nullable(),
      monthsUsed: z.number(),
    }),
  ),
});
const syncAnswer = z.object({ release: z.object({ firstMonth: z.string(), lastMonth: z.string() }) });

/** Deterministic draws, so that a failure can be looked at again. */
function drawer(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

test('50 values at four levels equal a brute-force sum over the server’s own raw values', async ({
  request,
}) => {
  test.setTimeout(240_000);
  const demo = await startDemoServer();
  try {
    const profile = readProfile(undefined);
    const source = new RawSource(demo.url, demo.token);
    const areas = await source.units(profile.source.levels.area);
    const programme = areas.filter((area) =>
      profile.programmeRegions.some((region) => area.path.includes(region)),
    );
    const dataSets = [
      ...new Set(
        Object.values(profile.source.measures)
          .flatMap((measure) => measure.items)
          .flatMap((item) => /^(\w{11})\.[A-Z_]+$/.exec(item)?.[1] ?? []),
      ),
    ];
    const reports = new Set(
      (await Promise.all(dataSets.map((id) => source.assigned(id)))).flatMap((ids) => [...ids]),
    );
    const { release } = syncAnswer.parse(await (await request.get('/api/v1/sync')).json());
    const first = parseMonth(release.firstMonth) ?? 0;
    const last = parseMonth(release.lastMonth) ?? 0;
    const pick = drawer(20261121);

    for (let sample = 0; sample < 50; sample += 1) {
      const level = LEVELS[sample % LEVELS.length] ?? 'country';
      const definition = INDICATORS[pick(INDICATORS.length)];
      const listed = unitsAnswer.parse(await (await request.get(`/api/v1/org-units?level=${level}`)).json());
      const units = listed.orgUnits.filter(
        (unit) => unit.level === level && (unit.programme || level === 'country'),
      );
      const unit = units[pick(units.length)];
      const kind = PERIOD_KINDS[pick(PERIOD_KINDS.length)];
      if (!definition || !unit || !kind) throw new Error('nothing to draw from');
      const periods = periodsBetween(kind, first, last);
      const period = periods[pick(periods.length)];
      if (!period) throw new Error('no period');

      const within = new Set(monthRange(first, last));
      const months = monthsOf(period)
        .filter((month) => within.has(month))
        .map(monthId);
      const below = programme.filter((area) => area.path.includes(unit.id));
      const expected = await recompute(source, profile, definition, below, reports, months);

      const address = `/api/v1/values?indicator=${definition.id}&period=${period.id}&level=${level}&orgUnit=${unit.id}`;
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(200);
      const row = valuesAnswer.parse(await answer.json()).rows[0];
      expect.soft(row?.numerator, `${address} numerator`).toBe(expected.numerator);
      expect.soft(row?.denominator, `${address} denominator`).toBe(expected.denominator);
      expect.soft(row?.coverage ?? null, `${address} coverage`).toBeCloseTo(expected.coverage ?? -1, 12);
      expect.soft(row?.monthsUsed, `${address} months used`).toBe(expected.monthsUsed);
      if (expected.numerator !== null && expected.denominator !== 0) {
        const value = (definition.factor * expected.numerator) / (expected.denominator ?? 1);
        expect.soft(row?.value, `${address} value`).toBeCloseTo(value, 9);
      }
    }
  } finally {
    await demo.close();
  }
});
