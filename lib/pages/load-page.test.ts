import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  fillScopedCountry,
  FOREIGN_NAME,
  OWN_REGION,
  SCOPED_PROFILE,
} from '@/lib/api/testing/scoped-country';
import { readCell } from '@/lib/board/cells';
import { loadSnapshot } from '@/lib/board/load-figures';
import { NATION, NO_REGION, OVERVIEW, type Scope } from '@/lib/org-units/scope';
import { writeBoundaries } from '@/lib/store/queries/boundaries';
import { writeMeta } from '@/lib/store/queries/meta';
import { appendDecision } from '@/lib/store/queries/target-decisions';
import { someDecision } from '@/lib/store/testing/target-fixtures';
import type { Language } from '@/lib/i18n/language';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { DataContext } from './data-context';
import { loadPage } from './load-page';
import type { PageAsks, PageFrame } from './page-frame';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

const EMPTY_TOPOLOGY = JSON.stringify({
  type: 'Topology',
  arcs: [],
  objects: { units: { type: 'GeometryCollection', geometries: [] } },
});

const ASKS: PageAsks = { period: 'any', region: true, choices: { niveau: ['region', 'district'] } };
const read = async (context: DataContext, frame: PageFrame) =>
  Promise.resolve({ kind: 'data' as const, data: { context, frame } });

eachDatabase((name, makeStore) => {
  let store: Store;
  const load = (scope: Scope, query: Record<string, string> = {}, asks = ASKS) =>
    loadPage({ scope, query, language: 'fr' }, '/couverture', asks, read);
  const open = async (scope: Scope, query: Record<string, string> = {}, asks = ASKS) => {
    const loaded = await load(scope, query, asks);
    if (loaded.kind !== 'ready') throw new Error(loaded.kind);
    return loaded;
  };

  describe(`loadPage, ${name}`, () => {
    beforeEach(async () => {
      store = await makeStore();
      Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    });

    it('is empty before the first release', async () => {
      expect((await load(NATION)).kind).toBe('empty');
    });

    it('is of the last month that is in, with every region of the programme', async () => {
      await fillScopedCountry(store);
      const { frame } = await open(NATION);
      expect(frame).toMatchObject({ path: '/couverture', country: 'Petit pays', asked: {}, region: null });
      expect(frame.period.id).toBe(frame.provisionalFrom === null ? '2026-06' : '2026-05');
      expect(frame.regions.map(({ uid }) => uid)).toEqual(['own', 'otherZz']);
      expect(frame.districts).toHaveLength(4);
      expect(frame.indicators.map(({ id }) => id)).toContain('chw_count');
    });

    it('reads the chosen period and region, and hands on what was asked', async () => {
      await fillScopedCountry(store);
      const { frame } = await open(NATION, { region: 'otherZz', periode: '2026-Q2', tri: 'name' });
      expect(frame.region?.uid).toBe('otherZz');
      expect(frame.period.id).toBe('2026-Q2');
      expect(frame.asked).toEqual({ periode: '2026-Q2', region: 'otherZz', tri: 'name' });
    });

    it('has a key that nobody shares who is shown something else', async () => {
      await fillScopedCountry(store);
      const keyOf = async (
        scope: Scope,
        query: Record<string, string>,
        language: Language,
        path = '/couverture',
      ) => {
        const loaded = await loadPage({ scope, query, language }, path, ASKS, () =>
          Promise.resolve({ kind: 'data', data: null }),
        );
        return loaded.kind === 'ready' ? loaded.frame.key : loaded.kind;
      };
      const ask = () => keyOf(NATION, { periode: '2026-06' }, 'fr');
      const same = await ask();
      expect(await ask()).toBe(same);
      const keys = [
        same,
        await keyOf(OWN_REGION, { periode: '2026-06' }, 'fr'),
        await keyOf(NATION, { periode: '2026-06' }, 'en'),
        await keyOf(NATION, { periode: '2026-05' }, 'fr'),
        await keyOf(NATION, { periode: '2026-06', region: 'own' }, 'fr'),
        await keyOf(NATION, { periode: '2026-06', tri: 'name' }, 'fr'),
        await keyOf(NATION, { periode: '2026-06' }, 'fr', '/stocks'),
      ];
      await appendDecision(store, someDecision());
      keys.push(await ask());
      await writeMeta(store, 'rollup.fingerprint', 'rolled up anew');
      keys.push(await ask());
      const outlines = { topology: EMPTY_TOPOLOGY, origin: 'file', version: '2', attribution: '' } as const;
      await writeBoundaries(store, { ...outlines, level: 'region' });
      keys.push(await ask());
      await store.db.updateTable('release').set({ published_at: 1 }).execute();
      keys.push(await ask());
      expect(keys.every((key) => key.includes('|'))).toBe(true);
      expect(new Set(keys).size).toBe(keys.length);
    });

    it('gives a confined reader only the own regions, and the national figures', async () => {
      await fillScopedCountry(store);
      const page = { scope: OWN_REGION, query: { periode: '2026-06' }, language: 'fr' } as const;
      const loaded = await loadPage(page, '/couverture', ASKS, async (context, frame) => {
        const { country } = context.places;
        const snapshot = await loadSnapshot(context, frame.period, 'region', country, frame.regions);
        return { kind: 'data', data: { snapshot, places: context.places } };
      });
      if (loaded.kind !== 'ready') throw new Error(loaded.kind);
      const { frame, data } = loaded;
      expect(JSON.stringify([frame.regions, frame.districts, data])).not.toMatch(FOREIGN_NAME);
      const count = frame.indicators.find(({ id }) => id === 'chw_count');
      if (!count) throw new Error('no chw_count');
      expect(data.snapshot.orgUnits).toEqual(['country', 'own']);
      expect(readCell(data.snapshot, count, 0, frame).figure.value).toBe(41);
    });

    it('keeps the data of two scopes apart', async () => {
      await fillScopedCountry(store);
      const keys = await Promise.all(
        [NATION, OWN_REGION, NO_REGION, OVERVIEW].map(async (scope) => (await open(scope)).data.context.key),
      );
      expect(new Set(keys).size).toBe(4);
      expect((await open(NO_REGION)).frame.regions).toEqual([]);
      expect((await open(OVERVIEW)).frame.districts).toEqual([]);
    });

    it('tells a region that is hidden from one that nobody knows, without naming it', async () => {
      await fillScopedCountry(store);
      expect(await load(OWN_REGION, { region: 'otherZz' })).toEqual({ kind: 'out-of-scope' });
      const unknown = await load(OWN_REGION, { region: 'nowhere' });
      expect(unknown).toMatchObject({ kind: 'bad-query', problems: [{ parameter: 'region' }] });
      expect(JSON.stringify(unknown)).not.toMatch(FOREIGN_NAME);
      expect((await load(NATION, { region: 'outsideZz' })).kind).toBe('bad-query');
    });

    it('says which parameters it does not take, and hands on what the page finds of its place', async () => {
      await fillScopedCountry(store);
      expect(await load(NATION, { niveau: 'area', periode: '1999' })).toMatchObject({
        kind: 'bad-query',
        problems: [{ parameter: 'periode' }, { parameter: 'niveau' }],
      });
      const page = { scope: NATION, query: {}, language: 'en' } as const;
      const problem = await loadPage(page, '/x', ASKS, () => Promise.resolve({ kind: 'unknown-place' }));
      expect(problem).toEqual({ kind: 'unknown-place' });
    });
  });
});
