import { expect, describe, it, vi } from 'vitest';
import { formatNumber } from '@/lib/i18n/format';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { monthIndex } from '@/lib/periods/period';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { findIndicator } from './speak';
import { countRaw, SHARES } from './testing/count-raw';
import { COVERAGE_PROFILE, createRandom, LAUNCH } from './testing/coverage-country';
import { fillNew, openCoverage, OWN, tableOf } from './testing/open-coverage';
import { viewDiscMultiples } from './view-disc';
import { viewTitle } from './view-title';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => COVERAGE_PROFILE }));

eachDatabase((name, makeStore) => {
  describe(`figures of coverage, ${name}`, () => {
    it('shows what the areas sent: 40 figures picked at random, counted by hand', async () => {
      const server = await fillNew(makeStore);
      const random = createRandom(2026);
      const pick = <T>(from: readonly T[]): T => {
        const one = from[Math.floor(random() * from.length)];
        if (one === undefined) throw new Error('nothing to pick from');
        return one;
      };
      let traced = 0;
      for (let i = 0; i < 40; i += 1) {
        const id = pick(Object.keys(SHARES));
        const periode = pick(['2026-03', '2026-05', '2026-07', '2026-Q1', '2026-S1', '2025-11', '2025']);
        const opened = await openCoverage({
          periode,
          ...pick([{}, { niveau: 'district' }, { region: 'R1' }]),
        });
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
      const server = await fillNew(makeStore);
      const titleOf = async (query: Record<string, string>, scope?: Scope, language?: 'fr' | 'en') => {
        const { frame, data } = await openCoverage({ periode: '2025', ...query }, scope, language);
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

    it('counts how many more ASC the norm takes', async () => {
      const server = await fillNew(makeStore);
      const opened = await openCoverage({ periode: '2026-05' });
      const { total } = tableOf(opened, 'population_per_chw');
      const { part, whole } = countRaw(server, 'population_per_chw', 'ML', '2026-05');
      expect(total.cell.gap).toBe(Math.max(0, Math.ceil(part / 1500 - whole)));
    });

    it('knows when DISC-Mali began to be followed in each place', async () => {
      await fillNew(makeStore);
      const { frame, data } = await openCoverage({ periode: '2026-06' });
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
      expect(multiples[0]?.values).toHaveLength(18);
    });
  });
});
