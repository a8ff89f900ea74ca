import { describe, expect, it, vi } from 'vitest';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { readFacts } from '@/lib/store/queries/facts';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { readRevisedFacts } from '@/lib/store/queries/revisions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { LAST } from '@/lib/sync/testing/small-country';
import { sayFinding, sayLowest } from './say-lowest';
import { sayReasons } from './say-month';
import {
  AREAS,
  createReportingServer,
  loadData,
  pullReports,
  REPORTING_PROFILE,
} from './testing/reporting-country';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => REPORTING_PROFILE }));

const OWN: Scope = { kind: 'regions', regions: ['R1'] };
const LATER = new Date('2026-11-21T22:00:00Z');

eachDatabase((name, makeStore) => {
  const open = async () => {
    const store = await makeStore();
    Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    return store;
  };
  const ready = async (scope: Scope = NATION, query: Readonly<Record<string, string>> = {}) => {
    const loaded = await loadData(scope, query);
    if (loaded.kind !== 'ready') throw new Error(loaded.kind);
    return loaded;
  };
  /** Per cent, straight from the raw facts of the areas under a place. */
  const traceFacts = async (store: Store, place: string, month: number, part: 'received' | 'on_time') => {
    const under = place === 'ML' ? {} : { under: place };
    const measures = [`reports_${part}`, 'reports_expected'] as const;
    const facts = await readFacts(store, NATION, { measures, months: [month], ...under });
    const sum = (measure: string) =>
      facts.filter((fact) => fact.measure === measure).reduce((total, { value }) => total + value, 0);
    return (100 * sum(measures[0])) / sum(measures[1]);
  };

  describe(`the data page, ${name}`, () => {
    it('shows completeness and timeliness as the raw facts have them', async () => {
      const store = await open();
      await pullReports(store, createReportingServer());
      const { data } = await ready();
      const { country, regions, districts, months } = data.reporting;
      expect(months).toHaveLength(22);
      expect([regions, districts].map((rows) => rows.map(({ uid }) => uid))).toEqual([
        ['R1', 'R2'],
        ['D1', 'D2'],
      ]);
      const places = [country, ...regions, ...districts];
      let traced = 0;
      for (let i = 0; i < 24; i += 1) {
        const place = places[i % places.length];
        const index = (i * 7) % months.length;
        const month = months[index];
        if (!place || month === undefined) throw new Error('no place');
        const { completeness, timeliness } = place.figures;
        const received = await traceFacts(store, place.uid, month, 'received');
        expect(completeness[index]?.value).toBeCloseTo(received, 9);
        const onTime = await traceFacts(store, place.uid, month, 'on_time');
        expect(timeliness[index]?.value).toBeCloseTo(onTime, 9);
        traced += 2;
      }
      expect(traced).toBeGreaterThanOrEqual(40);
    });

    it('says of each month what it lacks: reports, places, parts never pulled, refused values', async () => {
      const store = await open();
      const server = createReportingServer();
      for (const area of ['A3', 'A4']) {
        for (const measure of ['reports_expected', 'reports_received', 'reports_on_time'] as const) {
          server.set(measure, area, LAST - 5, null);
        }
      }
      for (const area of AREAS) {
        for (const month of [LAST - 4, LAST - 3]) server.set('reports_received', area, month, 22);
      }
      server.refusals = [
        { reason: 'negative', item: 'x', orgUnit: 'A1', period: '202606', value: '-4' },
        { reason: 'not-a-number', item: 'x', orgUnit: 'A1', period: '202606', value: 'abc' },
      ];
      server.spoilt = 'reports_on_time';
      await pullReports(store, server);
      const { data, frame } = await ready();
      const monthOf = (month: number) => {
        const found = data.months.find((one) => one.month === month);
        if (!found) throw new Error(`no month ${month}`);
        return found;
      };
      const silent = monthOf(LAST - 5);
      expect(silent).toMatchObject({ state: 'partial', silent: ['Unit R2'], silentDistricts: ['Unit D2'] });
      expect(silent.unloaded).toEqual([{ measure: 'reports_on_time', regions: ['Unit R1', 'Unit R2'] }]);
      expect(monthOf(LAST - 4)).toMatchObject({ state: 'partly-loaded', silent: [], low: [] });
      const words = sayReasons(silent, frame, true).join(' ');
      expect(words).toContain('Non chargé');
      expect(words).toContain('Aucun rapport\u202f: Unit R2');
      const examples = (data.refused?.summaries ?? []).flatMap((refusal) => refusal.examples);
      const ofJune = examples.filter(({ period }) => period === '202606').length;
      expect(ofJune).toBeGreaterThan(0);
      expect(monthOf(LAST - 4).refusedExamples).toBe(ofJune);
      expect(monthOf(LAST - 5).refusedExamples).toBe(0);
    });

    it('brings revisions together as adding them up one by one does, in the reader’s scope', async () => {
      const store = await open();
      const server = createReportingServer();
      await pullReports(store, server);
      server.dataAsOf = LATER;
      for (const [i, area] of AREAS.entries()) {
        server.set('reports_received', area, LAST, 3 + i);
        server.set('reports_on_time', area, LAST - 1, i === 0 ? null : 1);
      }
      await pullReports(store, server);
      const { revised } = (await ready()).data;
      const facts = await readRevisedFacts(store, NATION, { limit: 1000 });
      expect(facts.length).toBeGreaterThan(4);
      expect(revised.values).toBe(facts.length);
      const units = await readOrgUnits(store, NATION);
      const regionOf = (uid: string) => units.find((unit) => unit.uid === uid)?.region;
      for (const line of revised.lines) {
        const own = facts.filter(
          (fact) =>
            fact.release === line.release &&
            fact.measure === line.measure &&
            fact.month === line.month &&
            regionOf(fact.orgUnit) === line.region,
        );
        const sum = (values: readonly (number | null)[]) => values.reduce<number>((a, b) => a + (b ?? 0), 0);
        expect(line.areas).toBe(own.length);
        expect(line.before ?? 0).toBe(sum(own.map(({ before }) => before)));
        expect(line.after ?? 0).toBe(sum(own.map(({ after }) => after)));
        expect(line.withdrawn).toBe(own.filter(({ after }) => after === null).length);
      }
      expect(revised.lines.reduce((total, { areas }) => total + areas, 0)).toBe(facts.length);

      const part = (await ready(OWN)).data.revised;
      expect(new Set(part.lines.map(({ region }) => region))).toEqual(new Set(['R1']));
      expect(part.values).toBe(facts.filter(({ orgUnit }) => regionOf(orgUnit) === 'R1').length);
      expect((await ready(NATION, { region: 'R1' })).data.revised.values).toBe(part.values);
    });

    it('lists nothing since a day after the last release, and says which day it could not read', async () => {
      const store = await open();
      const server = createReportingServer();
      await pullReports(store, server);
      server.dataAsOf = LATER;
      server.set('reports_received', 'A1', LAST, 1);
      await pullReports(store, server);
      expect((await ready(NATION, { depuis: '2999-01-01' })).data.revised).toMatchObject({
        values: 0,
        lines: [],
      });
      for (const bad of ['2026-02-30', 'hier', '31/11/2026', "2026-01-01' OR 1"]) {
        const { revised } = (await ready(NATION, { depuis: bad })).data;
        expect(revised.asked).toEqual({ kind: 'bad', text: bad });
        expect(revised.values).toBe(1);
      }
      const { revised } = (await ready(NATION, { depuis: '01/02/2026', page: '99' })).data;
      expect(revised.since.toISOString()).toBe('2026-02-01T00:00:00.000Z');
      expect(revised).toMatchObject({ page: 1, pages: 1, values: 1 });
    });

    it('shows a confined reader the national line and their own region, nothing else', async () => {
      const store = await open();
      await pullReports(store, createReportingServer());
      const { frame, data } = await ready(OWN);
      expect(sayFinding(frame, data.reporting)).toMatch(/^Ensemble du programme\u202f: en /);
      const { country, regions, districts } = data.reporting;
      expect([country, ...regions, ...districts].map(({ uid }) => uid)).toEqual(['ML', 'R1', 'D1']);
      expect(JSON.stringify(data)).not.toMatch(/Unit (R2|D2|A3|A4)|"R2"/);
      expect((await loadData(OWN, { region: 'R2' })).kind).toBe('out-of-scope');
    });

    it('names the lowest by a fixed rule: all equal, one place, a place without data', async () => {
      const store = await open();
      const server = createReportingServer();
      for (const area of AREAS) {
        server.set('reports_expected', area, LAST, 20);
        server.set('reports_received', area, LAST, 18);
      }
      await pullReports(store, server);
      const equal = await ready();
      expect(sayFinding(equal.frame, equal.data.reporting)).toMatch(/autant partout$/);
      expect(sayLowest(equal.frame, equal.data.reporting, 'completeness')[0]).toContain('à égalité');
      const one = await ready(NATION, { region: 'R1' });
      expect(sayLowest(one.frame, one.data.reporting, 'completeness')).toEqual([
        'Unit D1 en octobre 2026\u202f: 90\u202f%.',
      ]);
    });

    it('has nothing to show before the first release', async () => {
      await open();
      expect((await loadData(NATION)).kind).toBe('empty');
    });
  });
});
