// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CoverageBody } from '@/components/coverage/coverage-body';
import { formatNumber } from '@/lib/i18n/format';
import type { MeasureId } from '@/lib/indicators/measures';
import { NATION, OVERVIEW, type Scope } from '@/lib/org-units/scope';
import { monthIndex, monthsOf, parsePeriod } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { LAST } from '@/lib/sync/testing/small-country';
import { loadPage } from '../load-page';
import { COVERAGE_ASKS } from './asks';
import { loadCoverage } from './load-coverage';
import { findIndicator } from './speak';
import {
  AREAS,
  COVERAGE_MEASURES,
  COVERAGE_PROFILE,
  createCoverageServer,
  createRandom,
  fillCoverage,
  LAUNCH,
} from './testing/coverage-country';
import { viewDiscMultiples } from './view-disc';
import { viewPartners } from './view-partners';
import { viewPlaceRows } from './view-place-rows';
import { viewStrip } from './view-strip';
import { viewTitle } from './view-title';

const held = vi.hoisted((): { profile: CountryProfile | null } => ({ profile: null }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => held.profile ?? COVERAGE_PROFILE }));
afterEach(() => {
  held.profile = null;
});

const BY_NAME = { column: 'name', descending: false };
const OWN: Scope = { kind: 'regions', regions: ['R1'] };
/** Terms and how each is brought over the months. */
const SHARES: Readonly<Record<string, readonly [MeasureId, MeasureId, 'last' | 'sum']>> = {
  coverage_population: ['population_covered', 'population_target', 'last'],
  chw_functional: ['chw_active', 'chw_planned', 'last'],
  population_per_chw: ['population_target', 'chw_active', 'last'],
  disc_provisioned: ['disc_provisioned', 'chw_active', 'last'],
  disc_active: ['disc_active', 'disc_provisioned', 'last'],
  paid_on_time: ['chw_paid_on_time', 'chw_active', 'sum'],
};

/** The two terms of a share straight from what the server sent, without any of the product's code. */
function countRaw(server: FakeServer, share: string, place: string, period: string) {
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

eachDatabase((name, makeStore) => {
  const fill = async (server = createCoverageServer()): Promise<{ store: Store; server: FakeServer }> => {
    const store = await makeStore();
    await fillCoverage(store, server);
    // What is kept of figures is kept by the instant of the release: no test may read another's.
    const publishedAt = Date.UTC(2026, 10, 21) + Math.floor(performance.now() * 1000);
    await store.db.updateTable('release').set({ published_at: publishedAt }).execute();
    return { store, server };
  };
  const open = async (
    query: Record<string, string> = {},
    scope: Scope = NATION,
    language: 'fr' | 'en' = 'fr',
  ) => {
    const loaded = await loadPage(
      { scope, query, language },
      '/couverture',
      COVERAGE_ASKS,
      async (context, frame) => ({
        kind: 'data',
        data: await loadCoverage(context, frame),
      }),
    );
    if (loaded.kind !== 'ready') throw new Error(JSON.stringify(loaded));
    return loaded;
  };
  type Opened = Awaited<ReturnType<typeof open>>;
  const tableOf = ({ frame, data }: Opened, id: string) => {
    const indicator = findIndicator(frame, id);
    if (!indicator) throw new Error(`${id} is not tracked`);
    return viewPlaceRows(frame, data.listed, indicator, BY_NAME);
  };
  const render = ({ frame, data }: Opened) => {
    const html = renderToStaticMarkup(<CoverageBody frame={frame} data={data} />).replaceAll('\u202f', ' ');
    return new DOMParser().parseFromString(html, 'text/html').body;
  };

  describe(`coverage, ${name}`, () => {
    it('shows what the areas sent: 40 figures picked at random, counted by hand', async () => {
      const { server } = await fill();
      const random = createRandom(2026);
      const pick = <T,>(from: readonly T[]): T => {
        const one = from[Math.floor(random() * from.length)];
        if (one === undefined) throw new Error('nothing to pick from');
        return one;
      };
      let traced = 0;
      for (let i = 0; i < 40; i += 1) {
        const id = pick(Object.keys(SHARES));
        const periode = pick(['2026-03', '2026-05', '2026-07', '2026-Q1', '2026-S1', '2025-11', '2025']);
        const opened = await open({ periode, ...pick([{}, { niveau: 'district' }, { region: 'R1' }]) });
        const table = tableOf(opened, id);
        const row = pick([...table.rows, table.total]);
        const { part, whole } = countRaw(server, id, row.uid, periode);
        if (whole === 0) {
          expect(row.hasValue).toBe(false);
          continue;
        }
        traced += 1;
        expect(row.pair).toMatchObject({ part, whole, left: Math.max(0, whole - part) });
        expect(row.part.replace('au moins ', '')).toBe(formatNumber(part, 'fr', 0));
        expect(row.left.replace('au moins ', '')).toBe(formatNumber(Math.max(0, whole - part), 'fr', 0));
        const factor = id === 'population_per_chw' ? 1 : 100;
        expect(row.cell.figure.value).toBeCloseTo((factor * part) / whole, 9);
      }
      expect(traced).toBeGreaterThanOrEqual(20);
    });

    it('says in the title how many are covered and left out, of the head and in its name', async () => {
      const { server } = await fill();
      const titleOf = async (query: Record<string, string>, scope?: Scope, language?: 'fr' | 'en') => {
        const { frame, data } = await open({ periode: '2025', ...query }, scope, language);
        return viewTitle(frame, data.listed)
          .replaceAll('\u202f', ' ')
          .replace(/^(.*: )?[Aa]u moins /, '$1');
      };
      const of = (place: string) => {
        const { part, whole } = countRaw(server, 'coverage_population', place, '2025');
        const say = (count: number) => formatNumber(count, 'fr', 0).replaceAll('\u202f', ' ');
        return `${say(part)} personnes couvertes ; ${say(whole - part)} vivent encore sans ASC`;
      };
      expect(await titleOf({})).toBe(of('ML'));
      expect(await titleOf({ region: 'R1' })).toBe(`Unit R1 : ${of('R1')}`);
      expect(await titleOf({}, OWN)).toBe(`Ensemble du programme : ${of('ML')}`);
      expect(await titleOf({ region: 'R3' })).toBe('Couverture : Unit R3');
      expect(await titleOf({}, NATION, 'en')).toMatch(/people covered; .* still live without a CHW$/);
    });

    it('never counts fewer than nobody left out, and says where more are covered than there are people', async () => {
      const server = createCoverageServer();
      for (const area of ['B1', 'B2', 'B3']) {
        server.set('population_target', area, LAST - 4, 1000);
        server.set('population_covered', area, LAST - 4, 1100);
        server.set('chw_planned', area, LAST - 4, 5);
        server.set('chw_active', area, LAST - 4, 6);
      }
      await fill(server);
      const opened = await open({ periode: '2026-06' });
      const row = tableOf(opened, 'coverage_population').rows.find(({ uid }) => uid === 'R2');
      expect(row).toMatchObject({ left: '0', value: '110,0\u202f%', pair: { left: 0, excess: 300 } });
      const text = render(opened).textContent;
      expect(text).toContain('Unit R2 : la population couverte dépasse la population cible');
      expect(text).toContain('Unit R2 : plus d’ASC actifs que de postes créés');
      const { frame, data } = await open({ periode: '2026-06', region: 'R2' });
      expect(viewTitle(frame, data.listed).replaceAll('\u202f', ' ')).toBe(
        'Unit R2 : 3 300 personnes couvertes ; c’est 300 de plus que la population cible',
      );
    });

    it('writes counts on partial data as lower bounds', async () => {
      const server = createCoverageServer();
      const month = LAST - 4;
      for (const measure of COVERAGE_MEASURES) {
        for (const area of Object.keys(AREAS)) server.set(measure, area, month, area === 'A1' ? 8 : null);
      }
      await fill(server);
      const opened = await open({ periode: '2026-06' });
      const row = tableOf(opened, 'chw_functional').rows.find(({ uid }) => uid === 'R1');
      expect(row).toMatchObject({ part: 'au moins 8', whole: 'au moins 8', left: 'au moins 0' });
      expect(row?.received).toBe('25\u202f%, partiel');
      expect(viewTitle(opened.frame, opened.data.listed)).toMatch(/^Au moins 8 personnes couvertes/);
      expect(render(opened).textContent).toContain('« Au moins » : les lieux qui n’ont rien transmis');
    });

    it('lists places without data in words, with no number and no rank', async () => {
      await fill();
      const opened = await open({ periode: '2026-06' });
      const table = tableOf(opened, 'paid_on_time');
      expect(table.silent).toEqual(['Unit R3']);
      const silent = table.rows.find(({ uid }) => uid === 'R3');
      expect(silent).toMatchObject({
        value: 'sans donnée',
        part: '—',
        left: '—',
        status: null,
        statusWord: '',
      });
      const body = render(opened);
      expect(body.querySelector('#paie')?.textContent).toContain('Sans donnée : Unit R3. Leur situation');
      const last = [...body.querySelectorAll('#paie tbody th')].map((th) => th.textContent).at(-2);
      expect(last).toBe('Unit R3');
      expect(body.querySelectorAll('.coverage-ranking li')).toHaveLength(2);
    });

    it('says that nothing is known of a region all missing, and nothing breaks', async () => {
      await fill();
      const body = render(await open({ periode: '2026-06', region: 'R3' }));
      expect(body.querySelector('#population')?.textContent).toContain('Sans donnée : Unit D4');
      expect(body.querySelectorAll('.people-bar')).toHaveLength(0);
      expect(body.textContent).not.toMatch(/NaN|undefined|Infinity/);
    });

    it('draws districts that are all equal, and one alone', async () => {
      const server = createCoverageServer();
      for (const area of Object.keys(AREAS).filter((uid) => uid !== 'C1')) {
        server.set('population_target', area, LAST - 4, 3000);
        server.set('chw_active', area, LAST - 4, 2);
      }
      await fill(server);
      for (const query of [{}, { region: 'R2' }]) {
        const opened = await open({ periode: '2026-06', ...query });
        const { frame, data } = opened;
        const indicator = findIndicator(frame, 'population_per_chw');
        if (!indicator || !data.districts) throw new Error('no districts');
        const strip = viewStrip(frame, data.districts, indicator);
        expect(strip?.points.map(({ value, called }) => [value, called])).toEqual(
          Array.from({ length: 'region' in query ? 1 : 3 }, () => [1500, false]),
        );
        expect(strip?.finding).toContain('1\u202f500 habitants par ASC');
        const row = tableOf(opened, 'population_per_chw').rows[0];
        expect(row).toMatchObject({ status: 'on-track', gap: 'attendu atteint' });
        expect(render(opened).textContent).not.toMatch(/NaN|undefined|Infinity/);
      }
    });

    it('says « non suivi » of what the profile does not map', async () => {
      await fill();
      const { measures } = COVERAGE_PROFILE.source;
      for (const gone of [...COVERAGE_MEASURES, 'all'] as const) {
        const left = Object.entries(measures).filter(([id]) => gone !== 'all' && id !== gone);
        const source = { ...COVERAGE_PROFILE.source, measures: Object.fromEntries(left) };
        held.profile = { ...COVERAGE_PROFILE, source };
        const opened = await open({ periode: '2026-06' });
        const text = render(opened).textContent;
        expect(text).toContain('non suivi');
        expect(text).not.toMatch(/NaN|undefined/);
        expect(viewTitle(opened.frame, opened.data.listed)).not.toBe('');
      }
    });

    it('counts how many more ASC the norm takes', async () => {
      const { server } = await fill();
      const opened = await open({ periode: '2026-05' });
      const { total } = tableOf(opened, 'population_per_chw');
      const { part, whole } = countRaw(server, 'population_per_chw', 'ML', '2026-05');
      expect(total.cell.gap).toBe(Math.max(0, Math.ceil(part / 1500 - whole)));
    });

    it('knows when DISC-Mali began to be followed in each place', async () => {
      await fill();
      const { frame, data } = await open({ periode: '2026-06' });
      expect([...data.launches]).toEqual([
        ['ML', LAUNCH],
        ['R1', LAUNCH],
        ['R2', monthIndex(2026, 2)],
      ]);
      const [given, used] = [findIndicator(frame, 'disc_provisioned'), findIndicator(frame, 'disc_active')];
      if (!given || !used) throw new Error('not tracked');
      const multiples = viewDiscMultiples(frame, data, given, used);
      expect(multiples.map(({ uid }) => uid)).toEqual(['R1', 'R2']);
      expect(multiples[1]?.note).toContain('févr. 2026');
      expect(multiples[0]?.values).toHaveLength(22);
    });

    it('names regions with few partners, and to a confined reader none but its own', async () => {
      await fill();
      const view = ({ frame, data }: Opened) => viewPartners(frame, data.regions, BY_NAME);
      const whole = view(await open());
      expect(whole.rows.map(({ count }) => count)).toEqual([2, 1, 0]);
      expect(whole.sentences).toEqual([
        'Unit R3 n’a aucun partenaire au profil.',
        'Unit R2 (Partenaire un) n’a qu’un partenaire.',
      ]);
      const part = view(await open({}, { kind: 'regions', regions: ['R2'] }));
      expect(part.rows.map(({ uid }) => uid)).toEqual(['R2']);
      expect(part.partners.map(({ id }) => id)).toEqual(['one']);
    });

    it('shows a confined reader the national totals and its own places, nothing of others', async () => {
      const { server } = await fill();
      for (const query of [{}, { niveau: 'district' }, { region: 'R1' }]) {
        const opened = await open({ periode: '2026-06', ...query }, OWN);
        expect(render(opened).innerHTML).not.toMatch(/R2|R3|D3|D4/);
        const { total } = tableOf(opened, 'chw_functional');
        const place = 'region' in query ? 'R1' : 'ML';
        expect(total.pair).toMatchObject(countRaw(server, 'chw_functional', place, '2026-06'));
      }
      const words = render(await open({ periode: '2026-06' }, OWN)).textContent;
      expect(words).toContain('Ensemble du programme');
      expect(words).toContain('dans votre périmètre');
    });

    it('ends at the regions for who sees the overview', async () => {
      await fill();
      for (const query of [{}, { niveau: 'district' }, { region: 'R1' }]) {
        const { data, ...rest } = await open({ periode: '2026-06', ...query }, OVERVIEW);
        expect(data.districts).toBeNull();
        expect(data.listed.level).toBe('region');
        expect(data.listed.units.map(({ uid }) => uid)).toEqual(
          'region' in query ? ['R1'] : ['R1', 'R2', 'R3'],
        );
        expect(render({ data, ...rest }).innerHTML).not.toMatch(/href="\/(regions|districts)\//);
      }
    });

    it('sorts each table by its own links and keeps the others', async () => {
      await fill();
      const opened = await open({ periode: '2026-06', 'tri-postes': 'name', 'sens-postes': 'desc' });
      const body = render(opened);
      const names = [...body.querySelectorAll('#postes tbody th')].map((th) => th.textContent);
      expect(names).toEqual(['Unit R3', 'Unit R2', 'Unit R1', 'Ensemble']);
      expect(body.querySelector('#postes th[aria-sort=descending]')?.textContent).toContain('Région');
      const other = body.querySelector('#population th a')?.getAttribute('href');
      expect(other).toContain('tri-postes=name');
      expect(other).toMatch(/#population$/);
      const csv = body.querySelector('#postes a[download]')?.getAttribute('href');
      expect(csv).toBe('/api/v1/values.csv?indicator=chw_functional&period=2026-06&level=region');
    });
  });
});
