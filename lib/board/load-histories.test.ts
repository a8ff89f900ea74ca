import { beforeEach, expect, it } from 'vitest';
import { buildHistory } from '@/lib/indicators/snapshot';
import { NATION } from '@/lib/org-units/scope';
import { monthId, monthIndex, monthRange } from '@/lib/periods/period';
import { readFiguresOf } from '@/lib/store/queries/figures';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { readRelease } from '@/lib/store/queries/releases';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { pull } from '@/lib/sync/testing/pull-small-country';
import { COUNT, FIRST, LAST, createServer, PROFILE, SUPERVISION } from '@/lib/sync/testing/small-country';
import type { FigureSource } from './figure-source';
import { loadHistories } from './load-histories';

let opened = 0;
/** Six years, of which no window holds all: its months begin anywhere in a block. */
const EARLY = monthIndex(2021, 1);
/** Kept together, as it is told in `loadHistories`. */
const BLOCK = 24;

eachDatabase((name, makeStore) => {
  let store: Store;
  let source: FigureSource;
  beforeEach(async () => {
    store = await makeStore();
    await pull(store, createServer());
    const release = await readRelease(store);
    if (!release) throw new Error('nothing was pulled');
    opened += 1;
    const rules = { plans: PROFILE.plans, indicators: [COUNT, SUPERVISION], fictive: true };
    source = { store, scope: NATION, release, ...rules, key: `${name} ${opened}` };
  });

  it(`gives the 24 months up to any month, as they are read one by one, ${name}`, async () => {
    const units = await readOrgUnits(store, NATION, { level: 'region' });
    expect(units.length).toBeGreaterThan(1);
    for (const end of [LAST, LAST - 1, FIRST + 3, FIRST, LAST - 11]) {
      const months = monthRange(Math.max(FIRST, end - 23), end);
      const rows = await readFiguresOf(store, NATION, {
        periods: months.map(monthId),
        orgUnits: units.map(({ uid }) => uid),
      });
      const byHand = units.map((orgUnit) => buildHistory({ ...source, orgUnit, months, rows }));
      expect(await loadHistories(source, units, end)).toEqual(byHand);
    }
  });

  it(`gives them from years of months, with ends inside, at and across the edges of what is kept, ${name}`, async () => {
    const server = createServer();
    for (let month = EARLY; month < LAST; month += 1) {
      for (const [i, area] of ['A1', 'A2', 'A3', 'A4'].entries()) {
        server.set('chw_active', area, month, 100 + month - EARLY + i);
        server.set('chw_supervised', area, month, month - EARLY + i);
      }
    }
    const long = await makeStore();
    await pull(long, server, {
      profile: { ...PROFILE, source: { ...PROFILE.source, firstMonth: EARLY } },
    });
    const release = await readRelease(long);
    if (release?.firstMonth !== EARLY) throw new Error('the years before were not pulled');
    const of: FigureSource = { ...source, store: long, release, key: `${source.key} long` };
    const units = await readOrgUnits(long, NATION, { level: 'region' });
    const rows = await readFiguresOf(long, NATION, {
      periods: monthRange(EARLY, LAST).map(monthId),
      orgUnits: units.map(({ uid }) => uid),
    });
    const ends = monthRange(EARLY, LAST);
    // A window within one block, one that begins at its edge, and some across it.
    expect(new Set(ends.map((end) => (end + 1) % BLOCK)).size).toBe(BLOCK);
    for (const end of ends) {
      const months = monthRange(Math.max(EARLY, end - 23), end);
      const byHand = units.map((orgUnit) => buildHistory({ ...of, orgUnit, months, rows }));
      expect(await loadHistories(of, units, end), monthId(end)).toEqual(byHand);
    }
  });

  it(`reads only what is not kept: the same months again, and of one place more, ${name}`, async () => {
    const units = await readOrgUnits(store, NATION, { level: 'region' });
    const first = await loadHistories(source, units.slice(0, 1), LAST);
    const unread = { ...source, store: new Proxy(store, { get: refuse }) };
    expect(await loadHistories(unread, units.slice(0, 1), LAST - 2)).toHaveLength(1);
    await expect(loadHistories(unread, units, LAST)).rejects.toThrow('asked for');
    // What failed is not kept.
    expect((await loadHistories(source, units, LAST))[0]).toEqual(first[0]);
  });
});

function refuse(): never {
  throw new Error('the store was asked for something');
}
