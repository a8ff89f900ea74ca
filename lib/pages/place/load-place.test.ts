import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCell } from '@/lib/board/cells';
import type { MeasureId } from '@/lib/indicators/measures';
import { NATION, OVERVIEW, type Scope } from '@/lib/org-units/scope';
import { monthRange, type MonthIndex } from '@/lib/periods/period';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { loadPlace } from './load-place';
import { AREAS, FACTS_PROFILE, fillWithFacts, LAST } from './testing/facts-country';
import type { PlaceLevel } from './place-types';
import { viewActs } from './view-acts';
import { viewCalendar } from './view-calendar';
import { viewIndicators } from './view-indicators';
import { viewMissing } from './view-missing';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => FACTS_PROFILE }));

const RATES: Readonly<Record<string, readonly [MeasureId, MeasureId]>> = {
  supervision_monthly: ['chw_supervised', 'chw_active'],
  supervision_360: ['chw_supervised_360', 'chw_active'],
  completeness: ['reports_received', 'reports_expected'],
  stockout_any: ['stockout_any', 'stock_reporting'],
  stockout_act: ['stockout_act', 'stock_reporting'],
};
const OWN: Scope = { kind: 'regions', regions: ['R1'] };

eachDatabase((name, makeStore) => {
  let store: Store;
  let server: FakeServer;
  const load = (level: PlaceLevel, uid: string, query: Record<string, string> = {}, scope: Scope = NATION) =>
    loadPlace({ scope, language: 'fr', query: { periode: '2026-10', ...query } }, level, uid);
  const open = async (...args: Parameters<typeof load>) => {
    const loaded = await load(...args);
    if (loaded.kind !== 'ready') throw new Error(loaded.kind);
    return loaded;
  };
  const fact = (measure: MeasureId, area: string, month: MonthIndex) =>
    server.values.get(`${measure} ${area} ${month}`);

  /** A rate by hand: pairs of the areas and months that have the denominator; a missing count is zero where it may be. */
  function rateOf(id: string, areas: readonly string[], months: readonly MonthIndex[]): number | null {
    const [done, of] = RATES[id] ?? ['chw_active', 'chw_active'];
    const zero = FACTS_PROFILE.source.measures[done]?.absentIsZero ?? false;
    let numerator = 0;
    let denominator = 0;
    for (const area of areas) {
      for (const month of months) {
        const below = fact(of, area, month);
        const above = fact(done, area, month) ?? (zero ? 0 : undefined);
        if (below === undefined || above === undefined) continue;
        numerator += above;
        denominator += below;
      }
    }
    return denominator === 0 ? null : (100 * numerator) / denominator;
  }

  describe(`loadPlace, ${name}`, () => {
    beforeEach(async () => {
      store = await makeStore();
      server = await fillWithFacts(store);
    });

    it('gives the figures of the raw facts, of a place, its units and its months', async () => {
      const checked: string[] = [];
      for (const [level, uid] of [
        ['region', 'R1'],
        ['district', 'R2D1'],
      ] as const) {
        const { frame, data } = await open(level, uid);
        for (const [position, unit] of data.snapshot.orgUnits.entries()) {
          const areas = AREAS.filter((area) => area.startsWith(unit));
          for (const indicator of frame.indicators.filter(({ id }) => RATES[id])) {
            const { figure } = readCell(data.snapshot, indicator, position, frame);
            const byHand = rateOf(indicator.id, areas, [LAST]);
            if (byHand === null) expect(figure.value).toBeNull();
            else expect(figure.value).toBeCloseTo(byHand, 9);
            checked.push(`${unit} ${indicator.id}`);
          }
        }
        const line = data.history.indicators['supervision_monthly'];
        const areas = AREAS.filter((area) => area.startsWith(uid));
        for (const [at, month] of monthRange(LAST - 21, LAST).entries()) {
          const byHand = rateOf('supervision_monthly', areas, [month]);
          const [above, below] = [line?.numerator[at], line?.denominator?.[at]];
          expect((100 * Number(above)) / Number(below)).toBeCloseTo(byHand ?? NaN, 9);
        }
      }
      expect(checked.length).toBeGreaterThanOrEqual(30);
    });

    it('adds the months of a quarter', async () => {
      const { frame, data } = await open('region', 'R2', { periode: '2026-Q3' });
      const months = monthRange(LAST - 3, LAST - 1);
      const indicator = frame.indicators.find(({ id }) => id === 'supervision_monthly');
      if (!indicator) throw new Error('not tracked');
      const areas = AREAS.filter((area) => area.startsWith('R2'));
      const { figure } = readCell(data.snapshot, indicator, 0, frame);
      expect(figure.value).toBeCloseTo(rateOf('supervision_monthly', areas, months) ?? NaN, 9);
      expect(data.month).toBe(LAST - 1);
    });

    it('lists what did not come and who was not seen as the raw facts say', async () => {
      const { frame, data } = await open('region', 'R1');
      const areas = AREAS.filter((area) => area.startsWith('R1'));
      const without = areas.filter((area) => fact('reports_received', area, LAST) === undefined);
      expect(data.missing?.map(({ area }) => area.uid)).toEqual(without);
      for (const { area, run } of data.missing ?? []) {
        let months = 0;
        while (months < 12 && fact('reports_received', area.uid, LAST - months) === undefined) months += 1;
        expect(run.months).toBe(months);
      }
      const unseenIn = (area: string, month: MonthIndex) =>
        fact('chw_active', area, month) !== undefined && !fact('chw_supervised', area, month);
      const unseen = areas.filter((area) => unseenIn(area, LAST) && unseenIn(area, LAST - 1));
      expect(unseen).toContain('R1D1A2');
      expect(data.unseen.map(({ area }) => area.uid)).toEqual(unseen);
      const acts = viewActs(frame, data).rows;
      expect(acts.map(({ uid }) => uid)).toEqual(['R1D2', 'R1D1']);
      expect(acts[0]).toMatchObject({ statusWord: 'situation inconnue', status: null, since: '2 mois' });
      expect(acts[0]?.call).toContain('Médecin-chef');
      expect(acts[1]).toMatchObject({
        statusWord: 'situation qui dure',
        weight: expect.stringMatching(/ASC-mois$/),
      });
      const { groups, total } = viewMissing(frame, data);
      expect(total).toBe(without.length);
      expect(groups[0]).toMatchObject({ key: 'R1D2' });
      expect(groups[0]?.areas).toHaveLength(3);
    });

    it('keeps what it found for who asks again, in their scope alone', async () => {
      const { data } = await open('region', 'R1');
      const again = await open('region', 'R1', { indicateur: 'completeness' });
      expect(data.units).toEqual(again.data.units);
      for (const part of ['snapshot', 'peers', 'history', 'unseen', 'chronic', 'missing'] as const) {
        expect(again.data[part]).toBe(data[part]);
      }
      const confined = await open('region', 'R1', {}, OWN);
      expect(confined.data.unseen).toEqual(data.unseen);
      expect(confined.data.unseen).not.toBe(data.unseen);
      expect(confined.data.peers).not.toEqual(data.peers);
      const [one, other] = [await open('district', 'R1D1'), await open('district', 'R1D1')];
      expect(other.data.units).toBe(one.data.units);
    });

    it('says who comes first among peers, and where each target comes from', async () => {
      const { frame, data } = await open('region', 'R1');
      const rows = viewIndicators(frame, data).flatMap((group) => group.rows);
      const row = (id: string) => rows.find((one) => one.id === id);
      const value = (id: string, region: string) =>
        rateOf(
          id,
          AREAS.filter((area) => area.startsWith(region)),
          [LAST],
        ) ?? NaN;
      const ahead = value('supervision_monthly', 'R1') > value('supervision_monthly', 'R2');
      // Half of its areas sent nothing.
      expect(row('supervision_monthly')).toMatchObject({
        rank: ahead ? '1 sur 2 *' : '2 sur 2 *',
        partial: true,
      });
      expect(row('chw_count')?.rank).toBe('—');
      expect(row('supervision_monthly')?.source).toEqual({ kind: 'to-validate' });
      expect(row('completeness')?.source).toEqual({ kind: 'document', name: 'Décret' });
      expect(row('supervision_360')?.source).toBeNull();
    });

    it('shows a confined reader nothing of the others', async () => {
      const { frame, data } = await open('region', 'R1', {}, OWN);
      expect(JSON.stringify({ ...data, drawings: null })).not.toMatch(/R2/);
      const rows = viewIndicators(frame, data).flatMap(({ rows: ofTheme }) => ofTheme);
      expect(new Set(rows.map(({ rank }) => rank))).toEqual(new Set(['—']));
      expect((await load('region', 'R2', {}, OWN)).kind).toBe('out-of-scope');
      expect((await load('district', 'R2D1', {}, OWN)).kind).toBe('out-of-scope');
      expect((await load('region', 'R1', { lieu: 'R2D1' }, OWN)).kind).toBe('out-of-scope');
      expect((await load('region', 'R1', { vers: 'R2' }, OWN)).kind).toBe('bad-query');
      expect((await load('region', 'R1', {}, OVERVIEW)).kind).toBe('out-of-scope');
    });

    it('tells a place outside the programme from one that nobody knows, and names what an address takes', async () => {
      expect(await load('region', 'R3')).toMatchObject({ kind: 'outside', name: 'Unit R3' });
      expect((await load('region', 'nowhere')).kind).toBe('unknown-place');
      expect((await load('district', 'R1')).kind).toBe('unknown-place');
      expect(await load('region', 'R1', { indicateur: 'nothing', lieu: 'R2D1' })).toMatchObject({
        kind: 'bad-query',
        problems: [{ parameter: 'indicateur' }, { parameter: 'lieu' }],
      });
      const { data } = await open('region', 'R1', { indicateur: 'completeness', lieu: 'R1D2' });
      expect(data).toMatchObject({ pointed: 'R1D2', indicator: { id: 'completeness' } });
    });

    it('counts the areas where a product without target has long been at zero by hand', async () => {
      const { frame, data } = await open('district', 'R1D1');
      const view = viewCalendar(frame, data);
      const row = view?.rows.find(({ product }) => product === 'stockout_act');
      const atZero = (area: string, month: MonthIndex) => (fact('stockout_act', area, month) ?? 0) > 0;
      const lacking = AREAS.filter((area) => area.startsWith('R1D1')).filter((area) =>
        [LAST, LAST - 1, LAST - 2].every((month) => atZero(area, month)),
      );
      expect(lacking).not.toEqual([]);
      expect(row?.tail.replaceAll('\u00a0', ' ')).toBe(
        lacking.length > 1 ? `${lacking.length} aires` : '1 aire',
      );
      expect(row?.cells).toHaveLength(12);
    });
  });
});
