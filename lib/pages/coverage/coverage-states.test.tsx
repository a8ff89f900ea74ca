// @vitest-environment jsdom
import { afterEach, expect, describe, it, vi } from 'vitest';
import type { CountryProfile } from '@/lib/profile/types';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { LAST } from '@/lib/sync/testing/small-country';
import { findIndicator } from './speak';
import { AREAS, COVERAGE_MEASURES, COVERAGE_PROFILE, createCoverageServer } from './testing/coverage-country';
import { fillNew, openCoverage, renderCoverage, tableOf } from './testing/open-coverage';
import { viewStrip } from './view-strip';
import { viewTitle } from './view-title';

const held = vi.hoisted((): { profile: CountryProfile | null } => ({ profile: null }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => held.profile ?? COVERAGE_PROFILE }));
afterEach(() => {
  held.profile = null;
});

eachDatabase((name, makeStore) => {
  describe(`states of coverage, ${name}`, () => {
    it('never counts fewer than nobody left out, and says where more are covered than there are people', async () => {
      const server = createCoverageServer();
      for (const area of ['B1', 'B2', 'B3']) {
        server.set('population_target', area, LAST - 4, 1000);
        server.set('population_covered', area, LAST - 4, 1100);
        server.set('chw_planned', area, LAST - 4, 5);
        server.set('chw_active', area, LAST - 4, 6);
      }
      await fillNew(makeStore, server);
      const opened = await openCoverage({ periode: '2026-06' });
      const row = tableOf(opened, 'coverage_population').rows.find(({ uid }) => uid === 'R2');
      expect(row).toMatchObject({ left: '0', value: '110,0\u202f%', pair: { left: 0, excess: 300 } });
      const text = renderCoverage(opened).textContent;
      expect(text).toContain('Unit R2 : la population couverte dépasse la population cible');
      expect(text).toContain('Unit R2 : plus d’ASC actifs que de postes créés');
      const { frame, data } = await openCoverage({ periode: '2026-06', region: 'R2' });
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
      await fillNew(makeStore, server);
      const opened = await openCoverage({ periode: '2026-06' });
      const row = tableOf(opened, 'chw_functional').rows.find(({ uid }) => uid === 'R1');
      expect(row).toMatchObject({ part: 'au moins 8', whole: 'au moins 8', left: 'au moins 0' });
      expect(row?.received).toBe('25\u202f%, partiel');
      expect(viewTitle(opened.frame, opened.data.listed)).toMatch(/^Au moins 8 personnes couvertes/);
      expect(renderCoverage(opened).textContent).toContain(
        '« Au moins » : les lieux qui n’ont rien transmis',
      );
    });

    it('lists places without data in words, with no number and no rank', async () => {
      await fillNew(makeStore);
      const opened = await openCoverage({ periode: '2026-06' });
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
      const body = renderCoverage(opened);
      expect(body.querySelector('#paie')?.textContent).toContain('Sans donnée : Unit R3. Leur situation');
      const last = [...body.querySelectorAll('#paie tbody th')].map((th) => th.textContent).at(-2);
      expect(last).toBe('Unit R3');
      expect(body.querySelectorAll('.coverage-ranking li')).toHaveLength(2);
    });

    it('says that nothing is known of a region all missing, and nothing breaks', async () => {
      await fillNew(makeStore);
      const body = renderCoverage(await openCoverage({ periode: '2026-06', region: 'R3' }));
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
      await fillNew(makeStore, server);
      for (const query of [{}, { region: 'R2' }]) {
        const opened = await openCoverage({ periode: '2026-06', ...query });
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
        expect(renderCoverage(opened).textContent).not.toMatch(/NaN|undefined|Infinity/);
      }
    });

    it('says « non suivi » of what the profile does not map', async () => {
      await fillNew(makeStore);
      const { measures } = COVERAGE_PROFILE.source;
      for (const gone of [...COVERAGE_MEASURES, 'all'] as const) {
        const left = Object.entries(measures).filter(([id]) => gone !== 'all' && id !== gone);
        const source = { ...COVERAGE_PROFILE.source, measures: Object.fromEntries(left) };
        held.profile = { ...COVERAGE_PROFILE, source };
        const opened = await openCoverage({ periode: '2026-06' });
        const text = renderCoverage(opened).textContent;
        expect(text).toContain('non suivi');
        expect(text).not.toMatch(/NaN|undefined/);
        expect(viewTitle(opened.frame, opened.data.listed)).not.toBe('');
      }
    });
  });
});
