import { describe, expect, it, vi } from 'vitest';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { openDataContext } from '@/lib/pages/data-context';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { countChronic } from './count-chronic';
import { FIRST_ROWS, loadChronicList, loadChronicStockouts } from './load-chronic';
import { FIRST_SILENT, loadSilentAreas, loadSilentList } from './load-silent';
import { followedProducts } from './products';
import {
  AREAS,
  createStockServer,
  FIRST,
  LAST,
  MAPPED,
  pullStock,
  STOCK_PROFILE,
} from './testing/stock-country';
import { walkChronic } from './walk-chronic';
import { walkUncounted } from './walk-uncounted';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => STOCK_PROFILE }));

const R1: Scope = { kind: 'regions', regions: ['R1'] };
const MONTHS = [LAST, LAST - 3, LAST - 11, FIRST + 4, FIRST + 2];
/** Rows in one order, whatever they were found in. */
const inOrder = <Row extends { area: { uid: string }; product?: string }>(rows: readonly Row[]) =>
  rows.toSorted((a, b) => (`${a.area.uid} ${a.product}` < `${b.area.uid} ${b.product}` ? -1 : 1));

eachDatabase((name, makeStore) => {
  describe(`the list of stocks, ${name}`, () => {
    it('counts all in the store, and begins as the whole list does', async () => {
      const store = await makeStore();
      const server = createStockServer();
      // At the end more than a page shows at first are of some months' length.
      for (const [i, area] of AREAS.entries()) {
        for (const [j, product] of MAPPED.entries()) {
          for (let month = LAST - 3 - ((i + j) % 6); month <= LAST; month += 1) {
            server.set('stock_reporting', area, month, 4);
            server.set(product, area, month, 1 + (i % 3));
          }
        }
      }
      await pullStock(store, server);
      let cut = 0;
      for (const scope of [NATION, R1]) {
        const context = await openDataContext(store, scope);
        if (!context) throw new Error('no release');
        for (const month of MONTHS) {
          for (const under of [null, 'R1', 'D2']) {
            const all = await loadChronicStockouts(context, month, under);
            for (const product of [null, MAPPED[0]]) {
              const { rows, ...counts } = await loadChronicList(context, month, under, {
                whole: false,
                product,
              });
              const byHand = countChronic(all, followedProducts(context.profile), product);
              expect({ ...counts, rows: rows.slice(0, FIRST_ROWS) }).toEqual({
                ...byHand,
                rows: byHand.rows.slice(0, FIRST_ROWS),
              });
              if (rows.length < byHand.rows.length) cut += 1;
            }
            const silent = await loadSilentAreas(context, month, under);
            const first = await loadSilentList(context, month, under, { whole: false });
            expect(first.count).toBe(silent.length);
            expect(first.rows.slice(0, FIRST_SILENT)).toEqual(silent.slice(0, FIRST_SILENT));
          }
        }
      }
      expect(cut).toBeGreaterThan(0);
    });

    it('is that which is walked from the facts where no runs were made yet', async () => {
      const store = await makeStore();
      await pullStock(store, createStockServer(4));
      const context = await openDataContext(store, NATION);
      if (!context) throw new Error('no release');
      for (const month of MONTHS) {
        const made = await loadChronicStockouts(context, month, null);
        expect(inOrder(await walkChronic(context, month, null))).toEqual(inOrder(made));
        const silent = await loadSilentAreas(context, month, null);
        expect(inOrder(await walkUncounted(context, month))).toEqual(inOrder(silent));
      }
    });
  });
});
