import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCountry } from '@/lib/demo-server/countries/find-country';
import { startDemoServer, type DemoServer } from '@/lib/demo-server/server';
import { createNationalServer } from '@/lib/national-server/client';
import { monthIndex } from '@/lib/periods/period';
import { readProfile } from '@/lib/profile/current';
import { isMiss } from '@/lib/sync/mapping-check/check-row';
import { drawTable } from './draw-table';
import { runChecks } from '@/lib/sync/mapping-check/run-checks';

const MONTH = monthIndex(2026, 8);
const PATHS = { mali: undefined, exemplia: 'lib/demo-server/countries/exemplia/profile.json' };

describe.each(['mali', 'exemplia'] as const)('the profile of %s', (id) => {
  let server: DemoServer;
  const profile = readProfile(PATHS[id]);
  const connect = (token: string) =>
    createNationalServer({ url: server.url, credentials: { kind: 'token', token } });

  beforeAll(async () => {
    server = await startDemoServer({ country: findCountry(id), now: () => new Date('2026-11-21T20:00:00Z') });
  });
  afterAll(() => server.close());

  it('names only what its server has', async () => {
    const rows = await runChecks(profile, connect(server.token), MONTH);
    expect(rows.filter(isMiss)).toEqual([]);
    const mapped = Object.values(profile.source.measures).flatMap(({ items }) => items);
    expect(rows.filter(({ about }) => about === 'measure').map(({ item }) => item)).toEqual(mapped);
    expect(rows.filter(({ about }) => about === 'region').map(({ item }) => item)).toEqual(
      profile.programmeRegions,
    );
  });

  it('shows what is missing: an item, a level, a region', async () => {
    const spoiled = {
      ...profile,
      programmeRegions: [...profile.programmeRegions, profile.source.root],
      source: {
        ...profile.source,
        levels: { ...profile.source.levels, area: 9 },
        measures: { ...profile.source.measures, chw_active: { items: ['Nowhere0001'], absentIsZero: false } },
      },
    };
    const missed = (await runChecks(spoiled, connect(server.token), MONTH)).filter(isMiss);
    const keys = missed.map(({ about, item }) => `${about} ${item}`);
    expect(keys).toEqual(
      expect.arrayContaining(['level 9', `region ${profile.source.root}`, 'measure Nowhere0001']),
    );
    expect(drawTable(missed, ({ fr }) => fr).join('\n')).toMatch(/Nowhere0001\s+NON/);
  });

  it('says in words why a server lets nobody in', async () => {
    const [row, ...others] = await runChecks(profile, connect(`${server.token.slice(0, -1)}x`), MONTH);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ about: 'server', found: false, failure: { code: 'not-authenticated' } });
    expect(drawTable(row ? [row] : [], ({ fr }) => fr).at(-1)).toMatch(/↳ \S+/);
  });
});
