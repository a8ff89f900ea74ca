import { describe, expect, it, vi } from 'vitest';
import type { MeasureId } from '@/lib/indicators/measures';
import { NATION, OVERVIEW, type Scope } from '@/lib/org-units/scope';
import { openDataContext } from '@/lib/pages/data-context';
import type { MonthIndex } from '@/lib/periods/period';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { loadChronicStockouts } from './load-chronic';
import { loadSilentAreas } from './load-silent';
import {
  AREAS,
  areasUnder,
  createStockServer,
  FIRST,
  LAST,
  MAPPED,
  pullStock,
  rawValue,
  STOCK_PROFILE,
  STORES_ZEROS,
} from './testing/stock-country';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => STOCK_PROFILE }));

const R1: Scope = { kind: 'regions', regions: ['R1'] };

/** The definition read straight off the raw values, without any of the code it judges. */
function bruteForce(server: FakeServer, month: MonthIndex, areas: readonly string[]) {
  const found: string[] = [];
  for (const area of areas) {
    for (const product of MAPPED) {
      const value = (measure: MeasureId, at: MonthIndex) => rawValue(server, measure, area, at);
      const atZero = (at: MonthIndex) =>
        at >= FIRST && (value('stock_reporting', at) ?? 0) > 0 && (value(product, at) ?? 0) > 0;
      let months = 0;
      while (months < 24 && atZero(month - months)) months += 1;
      if (months < 3) continue;
      const before = month - months;
      const unknown =
        months === 24 ||
        before < FIRST ||
        !((value('stock_reporting', before) ?? 0) > 0) ||
        (product === STORES_ZEROS && value(product, before) === undefined);
      const chw = value(product, month);
      found.push([area, product, months, unknown, chw, value('stock_reporting', month)].join(' '));
    }
  }
  return found.sort();
}

function bruteSilent(server: FakeServer, month: MonthIndex, areas: readonly string[]) {
  return areas
    .flatMap((area) => {
      const sent = (at: MonthIndex) => (rawValue(server, 'stock_reporting', area, at) ?? 0) > 0;
      let months = 0;
      while (months < 24 && month - months >= FIRST && !sent(month - months)) months += 1;
      return months < 2 ? [] : [`${area} ${months}`];
    })
    .sort();
}

eachDatabase((name, makeStore) => {
  const open = async (store: Store, scope: Scope) => {
    const context = await openDataContext(store, scope);
    if (!context) throw new Error('no release');
    return context;
  };

  describe(`chronic stockouts, ${name}`, () => {
    it('are those of a count by hand over the raw values, in each scope and under each place', async () => {
      const store = await makeStore();
      const server = createStockServer();
      await pullStock(store, server);
      let seen = 0;
      for (const scope of [NATION, R1]) {
        const context = await open(store, scope);
        const visible = scope === NATION ? AREAS : areasUnder('R1');
        for (const month of [LAST, LAST - 1, LAST - 5, LAST - 14, FIRST + 2, FIRST + 1]) {
          for (const under of [null, 'R1', 'R2', 'D2', 'A4']) {
            const areas = under === null ? visible : visible.filter((a) => areasUnder(under).includes(a));
            const rows = await loadChronicStockouts(context, month, under);
            const said = rows.map(({ area, product, run, chw, reporting }) =>
              [area.uid, product, run.months, run.atLeast, chw, reporting].join(' '),
            );
            expect(said.sort()).toEqual(bruteForce(server, month, areas));
            seen += rows.length;
            const silent = await loadSilentAreas(context, month, under);
            expect(silent.map(({ area, run }) => `${area.uid} ${run.months}`).sort()).toEqual(
              bruteSilent(server, month, areas),
            );
          }
        }
      }
      expect(seen).toBeGreaterThan(100);
    });

    it('stand with the worst first, and with the places above them', async () => {
      const store = await makeStore();
      await pullStock(store, createStockServer());
      const rows = await loadChronicStockouts(await open(store, NATION), LAST, null);
      const lengths = rows.map(({ run }) => run.months);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
      for (const { area, district, region } of rows) {
        expect(areasUnder(district?.uid ?? '')).toContain(area.uid);
        expect(areasUnder(region?.uid ?? '')).toContain(area.uid);
      }
    });

    it('goes on over more than a reading of months, up to 24, and says then that it may be longer', async () => {
      const store = await makeStore();
      const server = createStockServer();
      for (let month = FIRST; month <= LAST; month += 1) {
        server.set('stock_reporting', 'A1', month, 3);
        server.set('stockout_act', 'A1', month, 2);
        server.set('stock_reporting', 'A2', month, 3);
        server.set('stockout_act', 'A2', month, month > LAST - 8 ? 1 : null);
        server.set('stock_reporting', 'A3', month, month === LAST - 1 ? null : 3);
        server.set('stockout_act', 'A3', month, 3);
      }
      await pullStock(store, server);
      const rows = await loadChronicStockouts(await open(store, NATION), LAST, 'D1');
      const act = rows.filter(({ product }) => product === 'stockout_act');
      expect(act.map(({ area, run }) => [area.uid, run.months, run.atLeast])).toEqual([
        ['A1', 24, true],
        ['A2', 8, false],
      ]);
    });

    it('shows nothing to a reader who sees no areas', async () => {
      const store = await makeStore();
      await pullStock(store, createStockServer());
      expect(await loadChronicStockouts(await open(store, OVERVIEW), LAST, null)).toEqual([]);
      expect(await loadSilentAreas(await open(store, OVERVIEW), LAST, null)).toEqual([]);
    });
  });
});
