import { beforeEach, expect, it } from 'vitest';
import { buildHistory } from '@/lib/indicators/snapshot';
import { NATION } from '@/lib/org-units/scope';
import { monthId, monthRange } from '@/lib/periods/period';
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
