// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { fillScopedCountry, OWN_REGION, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import { SortHead } from '@/components/ui/sort-head';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { loadPage } from '@/lib/pages/load-page';
import type { PageAsks } from '@/lib/pages/page-frame';
import { readSort } from '@/lib/pages/sort';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { BadParameters } from './bad-parameters';
import { PageFilters } from './page-filters';
import { PageHead } from './page-head';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

const ASKS: PageAsks = { period: 'any', region: true };

eachDatabase((name, makeStore) => {
  const open = async (scope: Scope, query: Record<string, string>) => {
    const store = await makeStore();
    await fillScopedCountry(store);
    Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    const loaded = await loadPage({ scope, query, language: 'fr' }, '/couverture', ASKS, () =>
      Promise.resolve({ kind: 'data', data: null }),
    );
    if (loaded.kind !== 'ready') throw new Error(loaded.kind);
    return loaded.frame;
  };
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  describe(`around every page, ${name}`, () => {
    it('sends a form that keeps what it has no field for, the only region of a reader too', async () => {
      const query = { periode: '2026-06', region: 'own', tri: 'name' };
      for (const [scope, hidden] of [
        [NATION, ['tri']],
        [OWN_REGION, ['region', 'tri']],
      ] as const) {
        const frame = await open(scope, query);
        const form = parse(renderToStaticMarkup(<PageFilters frame={frame} asks={ASKS} />));
        const names = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')].map((i) => i.name);
        expect(names).toEqual(hidden);
        const fields = new FormData(form.querySelector('form') ?? undefined);
        expect(Object.fromEntries(fields)).toEqual(query);
      }
    });

    it('says the period, whether it is provisional, and the reader’s scope, on screen and on paper', async () => {
      const frame = await open(OWN_REGION, { periode: '2026-06' });
      const head = (given: typeof frame) =>
        parse(renderToStaticMarkup(<PageHead frame={given} title="Titre" printTitle="Couverture" />)).body;
      const { provisionalFrom } = frame;
      const shown = head(frame);
      expect(shown.querySelector('h1 + p')?.textContent).toMatch(
        provisionalFrom === null ? /^Juin 2026, dernier mois complet/ : /^Juin 2026, période provisoire/,
      );
      expect(shown.querySelector('h1 + p')?.textContent).toMatch(/Périmètre\u202f: Alpha$/);
      expect(shown.querySelector('.print-head')?.textContent).toContain('Tableau SEC · Couverture');
      const provisional = head({ ...frame, provisionalFrom: frame.lastMonth });
      expect(provisional.textContent).toContain('Juin 2026, période provisoire');
    });

    it('sorts by a link that turns round, and comes back to its table', async () => {
      const frame = await open(NATION, { 'tri-asc': 'value', 'sens-asc': 'desc', region: 'own' });
      const sort = readSort(frame, ['name', 'value'], { column: 'name', descending: false }, 'asc');
      const head = (column: string, numeric: boolean) => {
        const cell = <SortHead {...{ frame, column, sort, numeric }} label="Titre" table="asc" />;
        const row = parse(`<table><thead><tr>${renderToStaticMarkup(cell)}</tr></thead></table>`);
        return { th: row.querySelector('th'), href: row.querySelector('a')?.getAttribute('href') };
      };
      expect(head('value', true).th?.getAttribute('aria-sort')).toBe('descending');
      expect(head('value', true).href).toBe('/couverture?region=own&sens-asc=asc&tri-asc=value#asc');
      expect(head('name', false).th?.hasAttribute('aria-sort')).toBe(false);
      expect(head('name', false).href).toBe('/couverture?region=own&sens-asc=asc&tri-asc=name#asc');
    });
  });
});

describe('BadParameters', () => {
  it('names each value and links to what there is instead', () => {
    const takes = [{ id: 'a&b', label: 'Région A' }];
    const problems = [{ parameter: 'region', value: '<x>', takes }];
    const html = renderToStaticMarkup(<BadParameters problems={problems} path="/stocks" language="fr" />);
    const page = new DOMParser().parseFromString(html, 'text/html').body;
    expect(page.textContent).toContain('ne prend pas la valeur «\u202f<x>\u202f»');
    expect(page.querySelector('li a')?.getAttribute('href')).toBe('/stocks?region=a%26b');
  });
});
