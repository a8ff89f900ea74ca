import { describe, expect, it } from 'vitest';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { eachDatabase } from '../testing/each-database';
import { addFigure, addSmallCountry } from '../testing/fixtures';
import { readBoundaries, writeBoundaries } from './boundaries';
import { readFigures, readFiguresOf } from './figures';
import { readOrgUnit, readOrgUnits } from './org-units';
import { readPulls, readRefusals, requestPull } from './pulls';
import { readRelease, readReleases } from './releases';
import { readRevisedFacts } from './revisions';
import { readServerHealth, recordAnswer, recordFailure } from './server-health';
import { claimSource, readSource } from './source';

const KAYES: Scope = { kind: 'regions', regions: ['R1'] };
const SEGOU: Scope = { kind: 'regions', regions: ['R2'] };
const FIGURE = { numerator: 12, denominator: null, unitMonths: 2, units: 2, months: 1 };

const TOPOLOGY = JSON.stringify({
  objects: { units: { geometries: [{ id: 'R1' }] } },
});

eachDatabase((_name, makeStore) => {
  describe('readOrgUnits', () => {
    it('orders by name as French does, and finds units under another at any depth', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      const names = async (filter: Parameters<typeof readOrgUnits>[2]) =>
        (await readOrgUnits(store, NATION, filter)).map((unit) => unit.uid);
      expect(await names({ level: 'area' })).toEqual(['A2', 'A1']);
      expect(await names({ level: 'area', parent: 'R1' })).toEqual(['A2', 'A1']);
      expect(await names({ level: 'area', parent: 'R2' })).toEqual([]);
      expect(await names({ parent: 'R1' })).toEqual(['D1']);
      expect(await names({ uids: ['A1', 'nowhere'] })).toEqual(['A1']);
      expect(await names({ uids: [] })).toEqual([]);
    });

    it('leaves out other regions, and units that have left the server unless they are named', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      expect((await readOrgUnits(store, SEGOU)).map((unit) => unit.uid)).toEqual(['ML', 'R2']);
      expect((await readOrgUnits(store, { kind: 'regions', regions: [] })).map((unit) => unit.uid)).toEqual([
        'ML',
      ]);
      expect(await readOrgUnit(store, SEGOU, 'A1')).toBeUndefined();
      await store.db.updateTable('org_unit').set({ gone: 1 }).where('uid', '=', 'A1').execute();
      expect((await readOrgUnits(store, KAYES, { level: 'area' })).map((unit) => unit.uid)).toEqual(['A2']);
      expect((await readOrgUnit(store, KAYES, 'A1'))?.name).toBe('Éléphant');
    });
  });

  describe('readFigures', () => {
    it('reads a level in some periods, inside the scope', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      for (const period of ['2026-06', '2026-Q2']) {
        await addFigure(store, { unit: 1, level: 'country', period, figure: FIGURE });
        await addFigure(store, { unit: 2, level: 'region', period, figure: FIGURE });
        await addFigure(store, { unit: 3, level: 'region', period, figure: null });
        await addFigure(store, { unit: 5, level: 'area', period, figure: FIGURE });
      }
      const regions = await readFigures(store, NATION, { periods: ['2026-06'], level: 'region' });
      expect(regions.map((row) => row.orgUnit).sort()).toEqual(['R1', 'R2']);
      expect(regions.find((row) => row.orgUnit === 'R1')?.figures.get('chw_count')).toEqual(FIGURE);
      expect(regions.find((row) => row.orgUnit === 'R2')?.figures.get('chw_count')?.numerator).toBeNull();
      expect(regions[0]?.expected).toEqual({ unitMonths: 2, units: 2 });
      expect(await readFigures(store, SEGOU, { periods: ['2026-06'], level: 'area' })).toEqual([]);
      expect(await readFigures(store, NATION, { periods: ['2026-06'], level: 'area', parent: 'R2' })).toEqual(
        [],
      );
      const under = await readFigures(store, KAYES, { periods: ['2026-06'], level: 'area', parent: 'R1' });
      expect(under.map((row) => row.orgUnit)).toEqual(['A1']);
      const series = await readFiguresOf(store, SEGOU, {
        periods: ['2026-06', '2026-Q2', '2025'],
        orgUnits: ['ML', 'R1'],
      });
      expect(series.map((row) => `${row.orgUnit} ${row.period}`).sort()).toEqual([
        'ML 2026-06',
        'ML 2026-Q2',
      ]);
      expect(await readFiguresOf(store, NATION, { periods: [], orgUnits: ['ML'] })).toEqual([]);
    });

    it('reads each row by the indicators it was written with', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      await addFigure(store, { unit: 2, level: 'region', period: '2026-05', figure: FIGURE }, ['one']);
      await addFigure(store, { unit: 2, level: 'region', period: '2026-06', figure: FIGURE }, ['another']);
      const rows = await readFigures(store, NATION, { periods: ['2026-05', '2026-06'], level: 'region' });
      expect(rows.map((row) => [row.period, ...row.figures.keys()]).sort()).toEqual([
        ['2026-05', 'one'],
        ['2026-06', 'another'],
      ]);
    });
  });

  describe('releases and revisions', () => {
    it('reads the newest release, and what it changed inside the scope', async () => {
      const store = await makeStore();
      expect(await readRelease(store)).toBeUndefined();
      await addSmallCountry(store);
      const at = Date.UTC(2026, 10, 21, 3);
      for (const number of [1, 2]) {
        const label = `2026-11-21.${number}`;
        const months = { first_month: 24310, last_month: 24320, complete: number - 1, cells: 4_000_000_000 };
        await store.db
          .insertInto('release')
          .values({ number, label, published_at: at, data_as_of: at, ...months })
          .execute();
      }
      await store.db.insertInto('measure').values({ id: 1, uid: 'chw_active' }).execute();
      const change = { release: 2, month: 24319, measure: 1 };
      await store.db
        .insertInto('revision')
        .values([
          { ...change, org_unit: 5, before: 3, after: null },
          { ...change, org_unit: 3, before: null, after: 7 },
        ])
        .execute();
      const release = await readRelease(store);
      expect(release).toMatchObject({
        number: 2,
        label: '2026-11-21.2',
        complete: true,
        cells: 4_000_000_000,
      });
      expect(release?.publishedAt.getTime()).toBe(at);
      expect((await readReleases(store, 5)).map(({ number }) => number)).toEqual([2, 1]);
      expect(await readRevisedFacts(store, KAYES, { limit: 10 })).toEqual([
        {
          release: 2,
          publishedAt: new Date(at),
          measure: 'chw_active',
          month: 24319,
          orgUnit: 'A1',
          orgUnitName: 'Éléphant',
          before: 3,
          after: null,
        },
      ]);
      expect(await readRevisedFacts(store, NATION, { limit: 1 })).toHaveLength(1);
      expect(await readRevisedFacts(store, NATION, { limit: 9, sinceRelease: 2 })).toEqual([]);
    });
  });

  describe('pulls', () => {
    it('reads pulls newest first and their refusals', async () => {
      const store = await makeStore();
      await requestPull(store, { full: true });
      expect(await store.db.selectFrom('pull_request').select('full').execute()).toEqual([{ full: 1 }]);
      for (const state of ['done', 'running']) {
        const counts = { requests_done: 1, requests_total: 2, rows: 3, cells: 4, refused: 5 };
        await store.db
          .insertInto('pull')
          .values({ state, trigger: 'command', started_at: 1000, ...counts })
          .execute();
      }
      expect((await readPulls(store, 9)).map(({ state }) => state)).toEqual(['running', 'done']);
      const example = { item: 'x', orgUnit: 'A1', period: '202606', value: '-1' };
      await store.db
        .insertInto('refusal')
        .values({ pull: 1, reason: 'negative', count: 7, examples: JSON.stringify([example]) })
        .execute();
      expect(await readRefusals(store, 1)).toEqual([
        { pull: 1, reason: 'negative', count: 7, examples: [example] },
      ]);
      expect(await readRefusals(store, 2)).toEqual([]);
    });

    it('remembers since when the server has failed, until it answers', async () => {
      const store = await makeStore();
      expect((await readServerHealth(store)).failingSince).toBeNull();
      const failure = {
        code: 'unreachable',
        retry: true,
        split: false,
        sentence: { fr: 'panne', en: 'down' },
        detail: {},
      } as const;
      await recordAnswer(store, new Date(1000));
      await recordFailure(store, new Date(2000), failure);
      await recordFailure(store, new Date(3000), failure);
      expect(await readServerHealth(store)).toEqual({
        lastAnswerAt: new Date(1000),
        failingSince: new Date(2000),
        failureCode: 'unreachable',
        failureFr: 'panne',
        failureEn: 'down',
      });
      await recordAnswer(store, new Date(4000));
      expect(await readServerHealth(store)).toMatchObject({
        lastAnswerAt: new Date(4000),
        failingSince: null,
        failureCode: null,
      });
    });
  });

  describe('boundaries and source', () => {
    it('replaces the outlines of a level and marks the units that have one', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      expect(await readBoundaries(store, 'region')).toBeUndefined();
      const boundaries = {
        level: 'region',
        topology: TOPOLOGY,
        origin: 'file',
        attribution: 'x',
        version: '1',
      } as const;
      await writeBoundaries(store, boundaries);
      await writeBoundaries(store, { ...boundaries, version: '2' });
      expect(await readBoundaries(store, 'region')).toEqual({ ...boundaries, version: '2' });
      const regions = await readOrgUnits(store, NATION, { level: 'region' });
      expect(regions.map((unit) => [unit.uid, unit.hasGeometry])).toEqual([
        ['R1', true],
        ['R2', false],
      ]);
    });

    it('belongs to the first source and refuses another, naming both', async () => {
      const store = await makeStore();
      expect(await readSource(store)).toBeUndefined();
      const demonstration = { kind: 'demonstration', origin: '', profileId: 'mali', fictive: true } as const;
      await claimSource(store, demonstration);
      await claimSource(store, demonstration);
      const server = {
        kind: 'server',
        origin: 'https://dhis2.example.org',
        profileId: 'mali',
        fictive: false,
      } as const;
      await expect(claimSource(store, server)).rejects.toThrow(
        /demonstration server.*dhis2\.example\.org.*DATA_DIR/,
      );
      expect(await readSource(store)).toEqual(demonstration);
    });
  });
});
