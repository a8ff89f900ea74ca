import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NATION, OVERVIEW, type Scope } from '@/lib/org-units/scope';
import type { MonthIndex } from '@/lib/periods/period';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { openDataContext, type DataContext } from '../data-context';
import { loadSilentAreas, loadUnseenAreas } from './load-unseen';
import {
  AREAS,
  CLOSES,
  createCountry,
  fillVisits,
  FIRST,
  LAST,
  OPENS,
  profileOf,
  pullVisits,
  rawValue,
} from './testing/visited-country';

const profile = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => profile.current }));

const ONE_REGION: Scope = { kind: 'regions', regions: ['R2'] };
let minute = 0;

/** What the definition says, read off the server's own values month by month: no query, no walk, no shared code. */
function listByHand(server: FakeServer, end: MonthIndex, absentIsZero: boolean) {
  const isOpen = (uid: string, month: MonthIndex) =>
    (uid !== OPENS.area || month >= OPENS.month) && (uid !== CLOSES.area || month <= CLOSES.month);
  const say = (uid: string, month: MonthIndex) => {
    if (!isOpen(uid, month)) return 'seen';
    const active = rawValue(server, 'chw_active', uid, month);
    const done = rawValue(server, 'chw_supervised', uid, month);
    if (done !== null && done > 0) return 'seen';
    if (active === null) return 'silent';
    if (active === 0) return 'seen';
    return done === null && !absentIsZero ? 'silent' : 'unseen';
  };
  const lookedAt = Math.max(FIRST, end - 23);
  const run = (uid: string, what: string) => {
    let since = end + 1;
    while (since > lookedAt && say(uid, since - 1) === what) since -= 1;
    return { months: end - since + 1, since };
  };
  const lastWith = (uid: string, measure: 'chw_active' | 'chw_supervised') => {
    for (let month = end - 1; month >= lookedAt; month -= 1) {
      if ((rawValue(server, measure, uid, month) ?? 0) > 0) return month;
    }
    return null;
  };
  /** Followed no further than the month before the silence, which ends it. */
  const lastActive = (uid: string, from: MonthIndex, to: MonthIndex) => {
    for (let month = from; month >= to; month -= 1) {
      const active = isOpen(uid, month) ? rawValue(server, 'chw_active', uid, month) : null;
      if (active !== null) return active;
    }
    return null;
  };
  const listed = (what: string) =>
    AREAS.map((area) => ({ ...area, run: run(area.uid, what) })).filter(({ run: { months } }) => months > 0);
  return {
    unseen: listed('unseen').map(({ uid, region, district, run: { months, since } }) => ({
      ...{ uid, region, district, months, since },
      atLeast: since === lookedAt || say(uid, since - 1) === 'silent',
      chw: rawValue(server, 'chw_active', uid, end),
      last: lastWith(uid, 'chw_supervised'),
    })),
    silent: listed('silent').map(({ uid, region, district, run: { months, since } }) => ({
      ...{ uid, region, district, months, since },
      atLeast: since === lookedAt,
      chw: lastActive(uid, end, since === lookedAt ? since : since - 1),
      last: since === lookedAt ? null : lastWith(uid, 'chw_active'),
    })),
  };
}

eachDatabase((name, makeStore) => {
  let store: Store;
  let server: FakeServer;
  const open = async (scope: Scope): Promise<DataContext> => {
    const context = await openDataContext(store, scope);
    if (!context) throw new Error('no release');
    return context;
  };
  const read = async (context: DataContext, month: MonthIndex, under: string | null = null) => {
    const unseen = await loadUnseenAreas(context, month, under);
    const silent = await loadSilentAreas(context, month, under);
    const flat = (row: (typeof unseen)[number] | (typeof silent)[number]) => ({
      uid: row.area.uid,
      region: row.region?.uid,
      district: row.district?.uid,
      ...row.run,
    });
    return {
      unseen: unseen.map((row) => ({ ...flat(row), chw: row.chw, last: row.lastSeen })),
      silent: silent.map((row) => ({ ...flat(row), chw: row.chw, last: row.lastReport })),
    };
  };

  describe(`areas without supervision, ${name}`, () => {
    beforeEach(async () => {
      store = await makeStore();
      server = createCountry();
      minute += 1;
    });

    it.each([true, false])('are what the raw facts say (absent is zero: %s)', async (absentIsZero) => {
      profile.current = profileOf(undefined, absentIsZero);
      fillVisits(server, absentIsZero ? 7 : 11);
      await pullVisits(store, server, profileOf(undefined, absentIsZero), minute);
      const context = await open(NATION);
      const lengths = new Set<number>();
      for (const month of [LAST, LAST - 1, LAST - 5, FIRST + 20, FIRST + 1, FIRST]) {
        const byHand = listByHand(server, month, absentIsZero);
        const found = await read(context, month);
        expect(found.unseen).toEqual(byHand.unseen);
        expect(found.silent).toEqual(byHand.silent);
        for (const { months } of [...byHand.unseen, ...byHand.silent]) lengths.add(months);
      }
      // The facts are worth the comparison: long runs and short ones.
      expect(Math.max(...lengths)).toBeGreaterThan(6);
      expect(lengths.size).toBeGreaterThan(5);
    });

    it('are of the place asked for and of the scope', async () => {
      profile.current = profileOf();
      fillVisits(server);
      await pullVisits(store, server, profileOf(), minute);
      const all = listByHand(server, LAST, true);
      const nation = await open(NATION);
      const ofDistrict = await read(nation, LAST, 'R1D2');
      expect(ofDistrict.unseen).toEqual(all.unseen.filter(({ district }) => district === 'R1D2'));
      expect((await read(nation, LAST, 'R2')).silent).toEqual(
        all.silent.filter(({ region }) => region === 'R2'),
      );
      const confined = await read(await open(ONE_REGION), LAST);
      expect(confined.unseen).toEqual(all.unseen.filter(({ region }) => region === 'R2'));
      expect(confined.unseen.length).toBeGreaterThan(0);
      expect(await read(await open(ONE_REGION), LAST, 'R1')).toEqual({ unseen: [], silent: [] });
      expect(await read(await open(OVERVIEW), LAST)).toEqual({ unseen: [], silent: [] });
    });

    it('are followed for 24 months, and said to last at least as long', async () => {
      profile.current = profileOf();
      for (let month = FIRST; month <= LAST; month += 1) server.set('chw_active', 'R1D1A2', month, 3);
      await pullVisits(store, server, profileOf(), minute);
      const [row] = (await read(await open(NATION), LAST)).unseen;
      expect(row).toMatchObject({ uid: 'R1D1A2', months: 24, since: LAST - 23, atLeast: true, last: null });
    });

    it('are none, and nothing breaks, where supervision is not mapped', async () => {
      const mapped = profileOf(['chw_active', 'supervisors']);
      profile.current = mapped;
      fillVisits(server);
      await pullVisits(store, server, mapped, minute);
      expect(await read(await open(NATION), LAST)).toEqual({ unseen: [], silent: [] });
    });
  });
});
