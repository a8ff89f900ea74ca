import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeasureId } from '@/lib/indicators/measures';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { monthId, monthIndex, type MonthIndex } from '@/lib/periods/period';
import type { CountryProfile, Plan, Target } from '@/lib/profile/types';
import { seededRandom } from '@/lib/plan/projection/random';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { loadPage } from '../load-page';
import { AREAS, FACTS_PROFILE, fillWithFacts, LAST } from '../place/testing/facts-country';
import { loadPlan, PLAN_TEXTS } from './load-plan';
import { STATUS_CHOICES } from './plan-status';
import { sayFinding } from './say-finding';
import { viewLines } from './view-lines';
import { viewRegions } from './view-regions';

const SOURCE = { fr: 'Décret, 2025', en: 'Decree, 2025' };

function aim(indicator: string, year: number, value: number, more: Partial<Target> = {}): Target {
  return { indicator, year, value, region: null, source: null, ...more };
}

function plan(id: string, from: number, to: number, targets: Target[]): Plan {
  const goals = [{ label: { fr: 'Un but', en: 'A goal' }, source: SOURCE }];
  return { id, name: { fr: id, en: id }, from: monthIndex(from, 1), to: monthIndex(to, 12), targets, goals };
}

const OLD = plan('old', 2016, 2020, []);
const ENDED = plan('ended', 2021, 2025, [
  aim('supervision_monthly', 2024, 10, { source: SOURCE }),
  aim('supervision_monthly', 2025, 99, { source: SOURCE }),
  aim('stockout_any', 2025, 99),
]);
const NEXT = plan('next', 2026, 2030, [
  aim('supervision_monthly', 2025, 40, { source: SOURCE }),
  aim('supervision_monthly', 2027, 64, { source: SOURCE }),
  aim('supervision_monthly', 2030, 90, { source: SOURCE }),
  aim('supervision_monthly', 2026, 20, { region: 'R2' }),
  aim('completeness', 2026, 50),
  aim('chw_count', 2026, 10_000),
  aim('paid_on_time', 2026, 90),
]);

const profile = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => profile.current }));

const TERMS: Readonly<Record<string, readonly [MeasureId, MeasureId]>> = {
  supervision_monthly: ['chw_supervised', 'chw_active'],
  completeness: ['reports_received', 'reports_expected'],
  stockout_any: ['stockout_any', 'stock_reporting'],
};
const ABSENT_IS_ZERO: readonly MeasureId[] = ['chw_supervised', 'stockout_any'];

eachDatabase((name, makeStore) => {
  let server: FakeServer;

  const open = async (query: Record<string, string> = {}, scope: Scope = NATION) => {
    const asks = {
      period: 'month',
      region: true,
      choices: { statut: STATUS_CHOICES },
      texts: PLAN_TEXTS,
    } as const;
    const loaded = await loadPage({ scope, query, language: 'fr' }, '/plan', asks, loadPlan);
    if (loaded.kind !== 'ready' || loaded.data === null) throw new Error(loaded.kind);
    return { frame: { ...loaded.frame, period: loaded.data.period }, data: loaded.data };
  };
  const lineOf = async (id: string, query: Record<string, string> = {}) => {
    const { data } = await open(query);
    return data.lines.find((line) => line.id === id);
  };

  /** A share off the server's own values: area-months that have both terms. */
  const byHand = (id: string, place: string, month: MonthIndex): number | null => {
    const [above, below] = TERMS[id] ?? ['chw_active', 'chw_active'];
    const read = (measure: MeasureId, area: string) => server.values.get(`${measure} ${area} ${month}`);
    let [numerator, denominator] = [0, 0];
    for (const area of AREAS) {
      const of = read(below, area);
      const done = read(above, area) ?? (ABSENT_IS_ZERO.includes(above) ? 0 : undefined);
      if ((place !== 'ML' && !area.startsWith(place)) || of === undefined || done === undefined) continue;
      numerator += done;
      denominator += of;
    }
    return denominator === 0 ? null : (100 * numerator) / denominator;
  };

  describe(`the page of the plan, ${name}`, () => {
    beforeEach(async () => {
      profile.current = { ...FACTS_PROFILE, plans: [OLD, ENDED, NEXT] } satisfies CountryProfile;
      server = await fillWithFacts(await makeStore());
    });

    it('shows figures of the raw facts: lines, regions and every month of the course', async () => {
      const random = seededRandom(11);
      const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)];
      let compared = 0;
      for (let turn = 0; turn < 26; turn += 1) {
        const id = pick(['supervision_monthly', 'completeness']) ?? '';
        const month = LAST - Math.floor(random() * 10);
        const region = pick(['R1', 'R2', '']) ?? '';
        const { data } = await open({ periode: monthId(month), indicateur: id, plan: 'next', region });
        const shown = [
          [data.lines.find((line) => line.id === id)?.cell?.figure.value, region || 'ML', month],
          ...(data.chosen?.regions ?? []).map(
            ({ unit, cell }) => [cell.figure.value, unit.uid, month] as const,
          ),
          [data.chosen?.together.cell.figure.value, 'ML', month],
          ...(data.chosen?.months.slice(-70) ?? [])
            .filter(({ month: one }) => one <= LAST)
            .map(({ value, month: one }) => [value, region || 'ML', one] as const),
        ] as const;
        for (const [value, place, of] of shown) {
          const expected = byHand(id, place, of);
          if (expected === null) expect(value ?? null).toBeNull();
          else expect(value).toBeCloseTo(expected, 9);
          compared += expected === null ? 0 : 1;
        }
      }
      expect(compared).toBeGreaterThan(200);
    });

    it('expects what lies between two milestones, and judges by this plan alone', async () => {
      const line = await lineOf('supervision_monthly', { periode: '2026-08' });
      expect(line?.cell?.expected).toBeCloseTo(40 + (24 * 8) / 24, 9);
      expect(line).toMatchObject({ baseline: 40, toValidate: false, final: { year: 2030, value: 90 } });
      const ended = await lineOf('supervision_monthly', { periode: '2026-08', plan: 'ended' });
      expect(ended?.cell?.expected).toBe(99);
    });

    it('lets a region’s own milestones take the country’s place, and hands no count down', async () => {
      const own = await lineOf('supervision_monthly', { region: 'R2' });
      expect(own).toMatchObject({ final: { value: 20, region: 'R2' }, toValidate: true });
      expect(await lineOf('chw_count', { region: 'R2' })).toBeUndefined();
      const { data, frame } = await open({ indicateur: 'chw_count' });
      expect(data.chosen?.regions.map(({ cell, toValidate }) => [cell.expected, toValidate])).toEqual([
        [null, null],
        [null, null],
      ]);
      expect(data.chosen && viewRegions(data.chosen, data, frame).notes).toContain(
        frame.text.plan.noRegionalTarget,
      );
    });

    it('shows an ended plan where it ended, against its final targets', async () => {
      const { data, frame } = await open({ plan: 'ended' });
      expect(data).toMatchObject({ state: 'ended', period: { id: '2025-12' }, month: ENDED.to });
      expect(data.lines.map(({ id, cell }) => [id, cell?.status])).toEqual([
        ['supervision_monthly', 'off-track'],
        ['stockout_any', 'on-track'],
      ]);
      expect(sayFinding(data, frame)).toBe('Une cible sur deux a été atteinte, une ne l’a pas été');
      expect(data.lines[0]?.projection).toEqual({ kind: 'refused', because: 'ended' });
      expect(viewLines(data, frame).map(({ statusWord }) => statusWord)).toEqual([
        'non atteinte',
        'atteinte',
      ]);
    });

    it('measures nothing of a plan before the data, and says so', async () => {
      const { data, frame } = await open({ plan: 'old' });
      expect(data).toMatchObject({ measured: false, lines: [], chosen: null });
      expect(sayFinding(data, frame)).toBe('old\u202f: rien n’en est mesuré ici');
    });

    it('says of a target whose measures are not mapped that it is not tracked', async () => {
      const { data, frame } = await open();
      const view = viewLines(data, frame).find(({ id }) => id === 'paid_on_time');
      expect(view).toMatchObject({ actual: 'non suivi', status: null, href: null, toValidate: true });
    });

    it('shows a confined reader the country and the own regions', async () => {
      const scope: Scope = { kind: 'regions', regions: ['R1'] };
      const { data } = await open({ indicateur: 'completeness' }, scope);
      expect(data.chosen?.regions.map(({ unit }) => unit.uid)).toEqual(['R1']);
      expect(data.chosen?.together.cell.figure.value).toBeCloseTo(
        byHand('completeness', 'ML', data.month) ?? NaN,
        9,
      );
      await expect(open({ region: 'R2' }, scope)).rejects.toThrow('out-of-scope');
    });

    it('names what an address asks for in vain', async () => {
      await expect(open({ plan: 'none' })).rejects.toThrow('bad-query');
      await expect(open({ indicateur: 'none' })).rejects.toThrow('bad-query');
      await expect(open({ statut: 'none' })).rejects.toThrow('bad-query');
      const { data } = await open({ indicateur: 'stockout_any' });
      expect(data.chosen?.line.id).not.toBe('stockout_any');
    });

    it('carries on no count whose months lack areas: it would carry on who reported', async () => {
      const { data, frame } = await open({ indicateur: 'chw_count' });
      const line = data.lines.find(({ id }) => id === 'chw_count');
      expect(line?.projection).toEqual({ kind: 'refused', because: 'low-coverage' });
      const values = data.chosen?.months.filter(({ value }) => value !== null) ?? [];
      expect(values.filter(({ sound }) => !sound).length).toBeGreaterThan(12);
      expect(viewLines(data, frame).find(({ id }) => id === 'chw_count')?.projection).toBe(
        'non projeté\u202f: trop de mois partiels ou incomplets',
      );
    });

    it('gives two readers the same projection', async () => {
      const [first, second] = [await lineOf('completeness'), await lineOf('completeness')];
      expect(first?.projection).toEqual(second?.projection);
      expect(first?.projection.kind).toBe('projected');
    });
  });
});
