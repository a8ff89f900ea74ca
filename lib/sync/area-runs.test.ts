import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropMeta } from '@/lib/store/queries/meta';
import { RUNS_MADE } from '@/lib/store/queries/area-runs-made';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from './testing/fake-server';
import { pull } from './testing/pull-small-country';
import {
  createRunCountry,
  FIRST,
  LAST,
  MONTHS,
  profileOf,
  reviseFacts,
  runsByHand,
  storedRuns,
} from './testing/run-country';
import { createUnit } from './testing/small-country';
import { seededRandom } from './testing/seeded-random';

const PROFILE = profileOf(['chw_supervised', 'stockout_act']);
let minute = 0;

/** Everything is asked for again, so that months of any age may have changed. */
async function pullAll(store: Store, server: FakeServer, profile = PROFILE): Promise<void> {
  minute += 1;
  server.dataAsOf = new Date(Date.UTC(2026, 10, 20, 0, minute));
  const outcome = await pull(store, server, { profile, full: true, acceptWithdrawals: true });
  expect(outcome.failure).toBeUndefined();
}

async function expectRuns(store: Store, server: FakeServer, profile = PROFILE): Promise<string[]> {
  const stored = (await storedRuns(store)).sort();
  expect(stored).toEqual(runsByHand(server, profile).sort());
  return stored;
}

eachDatabase((_name, makeStore) => {
  describe('runs of areas', () => {
    it('are those of a count by hand after a first pull in parts and after each revision', async () => {
      const lengths = new Set<number>();
      await fc.assert(
        fc.asyncProperty(fc.integer(), fc.nat(MONTHS.length - 1), fc.nat(5), async (seed, start, span) => {
          const store = await makeStore();
          const server = createRunCountry();
          const random = seededRandom(seed);
          reviseFacts(server, random, MONTHS);
          await pullAll(store, server);
          for (const run of await expectRuns(store, server)) lengths.add(Number(JSON.parse(run)[3]));
          reviseFacts(server, random, MONTHS.slice(start, start + span + 1));
          await pullAll(store, server);
          await expectRuns(store, server);
        }),
        { numRuns: 4, seed: 11 },
      );
      expect(lengths.size).toBeGreaterThan(12);
    });

    it('follow one month that is revised late, into zero, into nothing and back, to the 24th after it', async () => {
      const store = await makeStore();
      const server = createRunCountry();
      for (const month of MONTHS) server.set('chw_active', 'A1', month, 2);
      const late = LAST - 30;
      const ofA1 = async (month: number) =>
        (await storedRuns(store))
          .map((run): unknown[] => JSON.parse(run))
          .find(([at, area, of]) => at === month && area === 'A1' && of === 'chw_supervised')
          ?.slice(3, 5);
      await pullAll(store, server);
      expect(await ofA1(LAST)).toEqual([24, true]);
      server.set('chw_supervised', 'A1', late, 1);
      await pullAll(store, server);
      expect([await ofA1(late), await ofA1(late + 23), await ofA1(late + 24), await ofA1(LAST)]).toEqual([
        undefined,
        [23, false],
        [24, true],
        [24, true],
      ]);
      server.set('chw_supervised', 'A1', late, 0);
      await pullAll(store, server);
      expect(await ofA1(late + 1)).toEqual([late + 1 - FIRST + 1, true]);
      server.set('chw_active', 'A1', late, null);
      await pullAll(store, server);
      expect([await ofA1(late), await ofA1(late + 1)]).toEqual([undefined, [1, true]]);
      await expectRuns(store, server);
    });

    it('forget an area that leaves the server, and know it again when it is back', async () => {
      const store = await makeStore();
      const server = createRunCountry();
      reviseFacts(server, seededRandom(5), MONTHS);
      await pullAll(store, server);
      const all = server.units;
      server.units = all.filter(({ uid }) => uid !== 'A3');
      await pullAll(store, server);
      expect((await expectRuns(store, server)).some((run) => run.includes('"A3"'))).toBe(false);
      server.units = all;
      await pullAll(store, server);
      expect((await expectRuns(store, server)).some((run) => run.includes('"A3"'))).toBe(true);
    });

    it('stand where their areas stand, in whose scope they are read, when an area is moved', async () => {
      const store = await makeStore();
      const server = createRunCountry();
      reviseFacts(server, seededRandom(11), MONTHS);
      await pullAll(store, server);
      const placesOf = async (uid: string) => {
        const rows = await store.db
          .selectFrom('area_run')
          .innerJoin('org_unit', 'org_unit.id', 'area_run.org_unit')
          .select(['area_run.district', 'area_run.region'])
          .distinct()
          .where('org_unit.uid', '=', uid)
          .execute();
        return rows.map(({ district, region }) => `${region}/${district}`);
      };
      expect([await placesOf('A1'), await placesOf('A4')]).toEqual([['R1/D1'], ['R2/D2']]);
      const moved = createUnit('ML/R2/D2/A1');
      server.units = server.units.map((unit) => (unit.uid === 'A1' ? moved : unit));
      await pullAll(store, server);
      expect([await placesOf('A1'), await placesOf('A4')]).toEqual([['R2/D2'], ['R2/D2']]);
      await expectRuns(store, server);
    });

    it('are made anew under another profile, and in a store of an older program', async () => {
      const store = await makeStore();
      const server = createRunCountry();
      reviseFacts(server, seededRandom(9), MONTHS);
      await pullAll(store, server);
      const before = await expectRuns(store, server);
      const strict = profileOf([]);
      await pullAll(store, server, strict);
      expect(await expectRuns(store, server, strict)).not.toEqual(before);

      await store.db.deleteFrom('area_run').execute();
      await dropMeta(store, RUNS_MADE);
      expect(await pull(store, server, { profile: strict })).toEqual({ state: 'nothing-new', releases: [] });
      await expectRuns(store, server, strict);
    });
  });
});
