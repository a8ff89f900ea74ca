import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StocksBody } from '@/components/stocks/stocks-body';
import { NATION, OVERVIEW, type Scope } from '@/lib/org-units/scope';
import { loadPage } from '@/lib/pages/load-page';
import { monthId, monthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { STOCKS_ASKS } from './asks';
import { loadStocks } from './load-stocks';
import { rateByHand } from './testing/rate-by-hand';
import {
  AREAS,
  areasUnder,
  createStockServer,
  MAPPED,
  pullStock,
  seededRandom,
  STOCK_PROFILE,
} from './testing/stock-country';
import { bandsAt } from './bands-at';
import { viewCalendar } from './view-calendar';
import { ofChosen } from './view-chronic';
import { viewPlaces } from './view-places';
import { viewTitle } from './view-title';

let profile: CountryProfile = STOCK_PROFILE;
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => profile }));

const PERIOD = '2026-06';
const MONTH = monthIndex(2026, 6);
const SHOWN = ['stockout_any', ...MAPPED] as const;

const near = (text: string, value: number | null) =>
  expect(Math.abs(Number(text.replace(',', '.')) - (value ?? NaN))).toBeLessThanOrEqual(0.5 + 1e-9);

eachDatabase((name, makeStore) => {
  let store: Store;
  let server: FakeServer;
  const load = async (query: Record<string, string>, scope: Scope = NATION) => {
    const page = { scope, query: { periode: PERIOD, ...query }, language: 'fr' } as const;
    const loaded = await loadPage(page, '/stocks', STOCKS_ASKS, async (context, frame) => ({
      kind: 'data',
      data: await loadStocks(context, frame),
    }));
    if (loaded.kind !== 'ready') throw new Error(loaded.kind);
    const { frame, data } = loaded;
    const rates = bandsAt(frame, data.head, data.end);
    const rows = viewPlaces(frame, data, rates);
    const html = renderToStaticMarkup(<StocksBody frame={frame} data={data} />);
    const title = viewTitle(frame, data, data.chronic && ofChosen(frame, data.chronic));
    return { frame, data, rates, rows, html, title };
  };

  describe(`the page of stocks, ${name}`, () => {
    beforeEach(async () => {
      profile = STOCK_PROFILE;
      store = await makeStore();
      server = createStockServer();
      Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    });

    it('shows rates that are those of the raw values, by place and product', async () => {
      await pullStock(store, server);
      const random = seededRandom(3);
      const pick = <T,>(list: readonly T[]) => list[Math.floor(random() * list.length)];
      for (let tried = 0; tried < 20; tried += 1) {
        const period = pick([PERIOD, '2025-08', '2026-Q1', '2025-S2', '2025']) ?? PERIOD;
        const region = pick(['', 'R1', 'R2']) ?? '';
        const { rows } = await load({ periode: period, region, niveau: pick(['region', 'district']) ?? '' });
        const row = pick(rows);
        const column = Math.floor(random() * SHOWN.length);
        near(
          row?.cells[column]?.text ?? '',
          rateByHand(server, SHOWN[column] ?? 'stockout_any', row?.unit.uid ?? '', period),
        );
      }
    });

    it('shows months that are those of the raw values', async () => {
      await pullStock(store, server);
      const { frame, data, rates } = await load({ region: 'R1', mois: '24', tout: 'oui' });
      const { history, end, chronic } = data;
      const { columns, rows, reporting } = viewCalendar(frame, history, end, 24, rates, chronic);
      expect(reporting?.cells).toHaveLength(24);
      expect(columns.map(({ key }) => Number(key))).toEqual(
        Array.from({ length: 24 }, (_, n) => MONTH - 23 + n),
      );
      for (const row of rows) {
        row.cells.forEach((cell, index) => {
          const month = monthId(MONTH - 23 + index);
          const product = SHOWN.find((id) => id === row.product) ?? 'stockout_any';
          near(cell.text, rateByHand(server, product, 'R1', month));
        });
        const lacking = data.chronic?.rows.filter(
          (one) => row.product === 'stockout_any' || one.product === row.product,
        );
        const areas = new Set(lacking?.map(({ area }) => area.uid)).size;
        if (row.product !== 'stockout_any') expect(row.tail).toMatch(new RegExp(`^${areas}\u00a0aires?$`));
      }
    });

    it('holds in its title the rate of the chosen product and the areas to act on', async () => {
      await pullStock(store, server);
      const { title, data } = await load({ produit: 'stockout_act', region: 'R1', tout: 'oui' });
      const share = Math.round(rateByHand(server, 'stockout_act', 'R1', PERIOD) ?? NaN);
      expect(title).toContain(`R1\u202f: CTA à zéro chez ${share}\u202f% des ASC ayant rapporté`);
      expect(title).toContain(`${new Set(data.chronic?.rows.map(({ area }) => area.uid)).size} aire`);
    });

    it('says beside a rate that few reported, and that a low rate is then no good news', async () => {
      for (const area of AREAS) {
        server.set('chw_active', area, MONTH, 10);
        server.set('stock_reporting', area, MONTH, area < 'A7' ? 10 : 3);
        server.set('stockout_any', area, MONTH, area < 'A7' ? 6 : null);
      }
      await pullStock(store, server);
      const { rows, html } = await load({});
      const few = rows.find(({ unit }) => unit.uid === 'R2');
      expect(few?.counts).toBe('30\u202f% des ASC, 100\u202f% des aires');
      expect(few?.few).toBe(
        'taux bas, mais peu de rapports\u202f: 30\u202f% des ASC ont transmis leur stock',
      );
      expect(rows.find(({ unit }) => unit.uid === 'R1')?.few).toBeNull();
      expect(html).toContain('n’est pas une bonne nouvelle');
    });

    it('says a region from which nothing came in words, last, and not as zero', async () => {
      for (const area of areasUnder('R2')) {
        for (const measure of Object.keys(STOCK_PROFILE.source.measures)) {
          server.values.delete(`${measure} ${area} ${MONTH}`);
        }
      }
      await pullStock(store, server);
      const { rows, html, data } = await load({});
      expect(rows.map(({ unit }) => unit.uid)).toEqual(['R1', 'R2', 'ML']);
      expect(
        rows[1]?.cells.every(({ state, text }) => state === 'no-data' && text === 'sans inventaire'),
      ).toBe(true);
      expect(rows[1]?.counts).toBe('aucun inventaire');
      expect(html).not.toContain('NaN');
      expect(data.chronic?.rows.some(({ region }) => region?.uid === 'R2')).toBe(false);
      const alone = await load({ region: 'R2' });
      expect(alone.title).toMatch(/aucun inventaire reçu/);
    });

    it('holds when all places are equal, and with one district only', async () => {
      for (const area of AREAS) {
        server.set('chw_active', area, MONTH, 4);
        server.set('stock_reporting', area, MONTH, 4);
        for (const measure of SHOWN) server.set(measure, area, MONTH, 1);
      }
      await pullStock(store, server);
      const { rows } = await load({});
      expect(new Set(rows.flatMap(({ cells }) => cells.map(({ text, band }) => `${text} ${band}`)))).toEqual(
        new Set(['25 2', '25 3']),
      );
      const one = await load({ region: 'R2' });
      expect(one.rows.map(({ unit }) => unit.uid)).toEqual(['D3', 'R2']);
      expect(one.html).not.toContain('peu de rapports\u202f:');
    });

    it('says which products are not followed, and none as zero', async () => {
      await pullStock(store, server);
      const { html, rows } = await load({ produit: 'stockout_rectal_artesunate' });
      expect(html).toContain('Artésunate rectal\u202f: non suivi');
      expect(rows[0]?.cells).toHaveLength(SHOWN.length);
    });

    it('stands without any measure of stock', async () => {
      const { chw_active } = STOCK_PROFILE.source.measures;
      profile = {
        ...STOCK_PROFILE,
        source: { ...STOCK_PROFILE.source, measures: chw_active ? { chw_active } : {} },
      };
      await pullStock(store, server, profile);
      const { title, html, data } = await load({});
      expect(title).toBe('Stocks');
      expect(html).toContain('non suivi');
      expect([data.chronic, data.silent, data.untold]).toEqual([null, null, 'untracked']);
      expect(html).not.toContain('Toutes les aires attendues');
    });

    it('shows a confined reader the own regions and the national total, and an overview no areas', async () => {
      await pullStock(store, server);
      const confined = await load({}, { kind: 'regions', regions: ['R1'] });
      expect(confined.rows.map(({ unit }) => unit.uid)).toEqual(['R1', 'ML']);
      expect(confined.rows[1]?.name).toBe('Ensemble du programme');
      near(confined.rows[1]?.cells[0]?.text ?? '', rateByHand(server, 'stockout_any', 'ML', PERIOD));
      expect(confined.html).not.toMatch(/Unit (R2|D3|A[789])/);
      expect(confined.title).toMatch(/^Ensemble du programme\u202f: au moins un produit à zéro/);
      expect(confined.html).toContain('Aires de votre périmètre');
      const overview = await load({}, OVERVIEW);
      expect(overview.data.chronic).toBeNull();
      expect(overview.html).toContain('ne sont pas montrées à votre compte');
    });

    it('claims nothing of three months in the first two', async () => {
      await pullStock(store, server);
      const { title, html, data } = await load({ periode: '2024-02' });
      expect([data.untold, data.chronic]).toEqual(['history', null]);
      expect(title).not.toContain('trois mois');
      expect(html).toContain('Moins de trois mois de données');
      expect((await load({ periode: '2024-03' })).data.chronic).not.toBeNull();
    });

    it('lists all where it is asked to, in the order of a column', async () => {
      await pullStock(store, server);
      const { html, data } = await load({ tout: 'oui', 'tri-chroniques': 'aire', 'sens-chroniques': 'asc' });
      const names = [...html.matchAll(/<th scope="row">(Unit A\d)/g)].map((match) => match[1] ?? '');
      const chronic = names.slice(0, data.chronic?.rows.length ?? 0);
      expect(chronic.length).toBeGreaterThan(3);
      expect(chronic).toEqual([...chronic].sort());
    });
  });
});
