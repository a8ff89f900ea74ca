import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { monthId } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { LAST } from '@/lib/sync/testing/small-country';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { loadPage } from '../load-page';
import { loadPlan, PLAN_TEXTS } from '../plan/load-plan';
import { createDice } from '../supervision/testing/visited-country';
import type { ScenarioData } from './load-scenario';
import { ASKABLE, countByHand } from './testing/count-by-hand';
import {
  AREAS,
  createScenarioServer,
  fillScenario,
  MEASURES,
  openScenario,
  OWN_TARGET,
  profileOf,
} from './testing/scenario-country';

const held = vi.hoisted((): { profile: CountryProfile | null } => ({ profile: null }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => held.profile }));
const OWN: Scope = { kind: 'regions', regions: ['R1'] };

eachDatabase((name, makeStore) => {
  let server: FakeServer;
  const fill = async (measures: Parameters<typeof profileOf>[0] = MEASURES) => {
    held.profile = profileOf(measures);
    await fillScenario(await makeStore(), server, held.profile);
  };
  const read = async (...asked: Parameters<typeof openScenario>): Promise<ScenarioData> => {
    const loaded = await openScenario(...asked);
    if (loaded.kind !== 'ready' || 'notTracked' in loaded.data) throw new Error(JSON.stringify(loaded));
    return loaded.data;
  };
  const rowOf = ({ rows }: ScenarioData, uid: string) => rows.find(({ place }) => place.uid === uid);

  describe(`loadScenario, ${name}`, () => {
    beforeEach(() => {
      server = createScenarioServer();
    });

    it('answers as the raw facts do: today, target, what is lacking, the pace, the costs', async () => {
      await fill();
      const roll = createDice(11);
      const pick = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)] ?? fail();
      let compared = 0;
      for (let turn = 0; turn < 24; turn += 1) {
        const id = ASKABLE[turn % ASKABLE.length] ?? fail();
        const place = pick(['ML', 'R1', 'R2']);
        const months = 1 + Math.floor(roll() * 60);
        const growth = pick([0, 3.3]);
        const target = pick(
          { percent: [40, 72.5, 100], ratio: [9, 18, 1500], count: [90, 1200, 250_000] }[unitOf(id)],
        );
        const data = await read({
          ...{ indicateur: id, cible: String(target), echeance: monthId(LAST + months) },
          ...{ croissance: String(growth), 'cout-asc': '50 000', 'cout-superviseur': '120000' },
        });
        expect(data.month).toBe(LAST);
        const byHand = countByHand(server, id, place, LAST, { target, months, growth });
        const result = rowOf(data, place)?.result ?? null;
        if (byHand === null) {
          expect(result, `${id} ${place}`).toBeNull();
          continue;
        }
        compared += 1;
        expect(result?.value, `${id} ${place}`).toBeCloseTo(byHand.today, 9);
        expect(result?.target).toBe(byHand.target);
        const { chw, supervisors, activity } = result?.needs ?? fail();
        const more = [chw, supervisors, activity].map((need) => need?.more ?? null);
        expect(more, `${id} ${place}`).toEqual([byHand.chw, byHand.supervisors, byHand.activity]);
        expect(result?.pace.needed).toBeCloseTo(byHand.pace, 9);
        const monthly = (chw?.more ?? 0) * 50_000 + (supervisors?.more ?? 0) * 120_000;
        let total = 0;
        for (let month = 1; month <= months; month += 1) total += (monthly * month) / months;
        expect(result?.cost?.monthly ?? 0).toBe(monthly);
        expect(Math.abs((result?.cost?.total ?? 0) - total)).toBeLessThan(0.01);
      }
      expect(compared).toBeGreaterThanOrEqual(20);
    });

    it('rests each number on the areas that told its terms, which are not the same for all', async () => {
      // Supervisors and people of all twelve areas, ASC of ten: as few as a month may have and still count.
      const first = AREAS.filter(({ region }) => region === 'R1');
      for (const [index, { uid }] of first.entries()) {
        server.set('supervisors', uid, LAST, 1);
        server.set('chw_active', uid, LAST, index < 10 ? 27 : null);
        server.set('population_covered', uid, LAST, 27_000);
        server.set('population_target', uid, LAST, 54_000);
      }
      await fill();
      const needsOf = async (indicateur: string, cible: string) =>
        rowOf(await read({ indicateur, cible }), 'R1')?.result?.needs;
      const told = { units: 10, expected: 12 };
      expect((await needsOf('chw_per_supervisor', '18'))?.supervisors).toMatchObject({
        ...{ today: 10, needed: 15, more: 5, basis: told, bound: 'at-least' },
      });
      const covered = await needsOf('coverage_population', '75');
      expect(covered?.activity).toMatchObject({ more: 162_000, basis: { units: 12, expected: 12 } });
      expect(covered?.chw).toMatchObject({ more: 162, peopleEach: 1000, basis: told, bound: 'about' });
      expect((await needsOf('population_per_chw', '1000'))?.chw).toMatchObject({
        ...{ today: 270, needed: 540, more: 270, basis: told },
      });
    });

    it('tells the pace that the page of the plan projects by', async () => {
      await fill();
      const query = { indicateur: OWN_TARGET.indicator };
      const asks = { period: 'any', region: true, texts: PLAN_TEXTS } as const;
      const plan = await loadPage({ scope: NATION, query, language: 'fr' }, '/plan', asks, loadPlan);
      const chosen = plan.kind === 'ready' ? plan.data?.chosen : null;
      const paces = [chosen?.together, ...(chosen?.regions ?? [])].map((line) =>
        line?.projection.kind === 'projected' ? line.projection.yearly / 12 : line?.projection.because,
      );
      const { rows } = await read(query);
      expect(rows.map(({ result }) => result?.pace.recent ?? result?.pace.refused)).toEqual(paces);
      expect(paces.filter((pace) => typeof pace === 'number')).toHaveLength(3);
    });

    it('takes the plan’s target and end where the address names none, and a region’s own', async () => {
      await fill();
      const data = await read({ indicateur: OWN_TARGET.indicator });
      expect(monthId(data.until)).toBe('2030-12');
      expect(rowOf(data, 'ML')?.result).toMatchObject({ target: OWN_TARGET.country, ownTarget: false });
      expect(rowOf(data, 'R1')?.result).toMatchObject({ target: OWN_TARGET.country, ownTarget: false });
      expect(rowOf(data, 'R2')?.result).toMatchObject({ target: OWN_TARGET.R2, ownTarget: true });
    });

    it('gives a confined reader the country and its own regions, with the numbers that all get', async () => {
      await fill();
      const query = { indicateur: 'chw_count', cible: '400' };
      const [whole, own] = [await read(query), await read(query, OWN)];
      expect(own.rows.map(({ place }) => place.uid)).toEqual(['ML', 'R1']);
      expect(rowOf(whole, 'R2')?.result).not.toBeNull();
      for (const uid of ['ML', 'R1']) expect(rowOf(own, uid)).toEqual(rowOf(whole, uid));
    });

    it('claims no number for a region that is partial, nor for one without data', async () => {
      const second = AREAS.filter(({ region }) => region === 'R2');
      for (const { uid } of second.slice(0, 4)) server.set('chw_supervised', uid, LAST, null);
      for (const { uid } of second) server.set('supervisors', uid, LAST, null);
      await fill();
      const acts = await read({ indicateur: 'supervision_monthly', cible: '90' });
      expect(rowOf(acts, 'R2')).toMatchObject({ result: null, why: 'partial' });
      expect(rowOf(acts, 'R1')?.result?.needs.supervisors?.needed).toBeGreaterThan(0);
      const posts = await read({ indicateur: 'supervisor_count', cible: '30' });
      expect(rowOf(posts, 'R2')).toMatchObject({ result: null, why: 'no-data' });
    });

    it('says of what no measure is mapped to that it is not tracked, and works nothing out of it', async () => {
      await fill(['chw_active', 'chw_supervised']);
      const asked = await openScenario({ indicateur: 'population_served' });
      expect(asked).toMatchObject({ kind: 'ready', data: { notTracked: { id: 'population_served' } } });
      const acts = await read({ indicateur: 'supervision_monthly', cible: '90' });
      expect(acts.choices.map(({ id }) => id)).toEqual(['chw_count', 'supervision_monthly']);
      expect(rowOf(acts, 'R1')?.result?.needs).toMatchObject({ supervisors: null, chw: null });
      const posts = await read({ indicateur: 'chw_count', cible: '400' });
      expect(rowOf(posts, 'ML')?.result?.needs.chw?.needed).toBe(400);
      expect(rowOf(posts, 'R1')).toMatchObject({ result: null, why: 'no-share' });
    });

    it('says it of all of them where none is', async () => {
      server.set('chw_paid_on_time', 'R1D1A0', LAST, 1);
      await fill(['chw_paid_on_time']);
      expect(await openScenario()).toMatchObject({ kind: 'ready', data: { notTracked: null } });
    });

    it('names each field at fault, works nothing out, and never fails', async () => {
      await fill();
      const long = '9'.repeat(10_000);
      const cases: readonly [query: Record<string, string | string[]>, faults: Record<string, string>][] = [
        [{ cible: '90', 'cout-asc': '-5' }, { 'cout-asc': 'cost' }],
        [{ cible: '90', 'cout-superviseur': 'cher' }, { 'cout-superviseur': 'cost' }],
        [{ cible: '90', echeance: monthId(LAST) }, { echeance: 'past' }],
        [{ cible: '90', echeance: '2019-01' }, { echeance: 'past' }],
        [{ cible: '90', echeance: '12/2199' }, { echeance: 'far' }],
        [{ cible: '90', echeance: '13/2030' }, { echeance: 'month' }],
        [{ cible: '101' }, { cible: 'target-percent' }],
        [
          { cible: '-1', croissance: '-3' },
          { cible: 'target-value', croissance: 'growth' },
        ],
        [{ cible: '90', croissance: '11' }, { croissance: 'growth' }],
        [
          { cible: long, echeance: long },
          { cible: 'target-value', echeance: 'month' },
        ],
        [{ cible: '90', monnaie: 'é'.repeat(10_000) }, { monnaie: 'currency' }],
        [{ cible: '90', monnaie: '<script>' }, { monnaie: 'currency' }],
        [{ cible: ['101', '90'] }, { cible: 'target-percent' }],
      ];
      for (const [query, faults] of cases) {
        const { read: wish, rows } = await read({ indicateur: 'supervision_monthly', ...query });
        expect(wish, JSON.stringify(query).slice(0, 80)).toEqual({ ok: false, faults });
        expect(rows).toEqual([]);
      }
      for (const indicateur of ['rien', 'stockout_any', long, ['rien', 'chw_count']]) {
        expect(await openScenario({ indicateur })).toMatchObject({
          kind: 'bad-query',
          problems: [{ parameter: 'indicateur' }],
        });
      }
    });
  });
});

function unitOf(id: string): 'percent' | 'ratio' | 'count' {
  if (['coverage_population', 'supervision_monthly'].includes(id)) return 'percent';
  return ['population_per_chw', 'chw_per_supervisor'].includes(id) ? 'ratio' : 'count';
}

function fail(): never {
  throw new Error('The test’s own data are not there.');
}
