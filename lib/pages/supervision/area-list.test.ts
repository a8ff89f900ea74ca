import { describe, expect, it, vi } from 'vitest';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { dropMeta, writeMeta } from '@/lib/store/queries/meta';
import { areRunsMade, RUNS_MADE } from '@/lib/store/queries/area-runs-made';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { openDataContext } from '../data-context';
import { FEW, listWhole } from './area-list';
import { loadSilentList, loadUnseenList } from './load-unseen';
import {
  AREAS,
  createCountry,
  fillVisits,
  FIRST,
  LAST,
  profileOf,
  pullVisits,
} from './testing/visited-country';
import type { AreaList, SilentArea, UnseenArea } from './unseen-types';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => profileOf() }));

const R2: Scope = { kind: 'regions', regions: ['R2'] };
const MONTHS = [LAST, LAST - 4, FIRST + 20, FIRST + 1, FIRST];
let minute = 5000;

async function open(store: Store, scope: Scope) {
  const context = await openDataContext(store, scope);
  if (!context) throw new Error('no release');
  return context;
}

/** What the page shows at first of some rows. */
function firstOf<Row extends UnseenArea | SilentArea>(rows: readonly Row[], isWidest: boolean): Row[] {
  const chw = (row: Row) => (isWidest ? (row.chw ?? 0) : 0);
  return rows.toSorted((a, b) => b.run.months - a.run.months || chw(b) - chw(a)).slice(0, FEW);
}

function expectFirst<Row extends UnseenArea | SilentArea>(
  list: AreaList<Row>,
  whole: AreaList<Row>,
  isWidest: boolean,
): void {
  const { rows, ...counts } = list;
  const { rows: all, ...byHand } = listWhole(whole.rows);
  expect(counts).toEqual(byHand);
  expect(firstOf(rows, isWidest)).toEqual(firstOf(all, isWidest));
}

eachDatabase((name, makeStore) => {
  describe(`the lists of supervision, ${name}`, () => {
    it('are counted in the store, and begin as the whole lists do', async () => {
      const store = await makeStore();
      const server = createCountry();
      // Each area was seen one month before the next, and every third has sent nothing since.
      for (const [i, { uid }] of AREAS.entries()) {
        for (let month = FIRST; month <= LAST - (i % 3 === 0 ? i : 0); month += 1) {
          server.set('chw_active', uid, month, 1 + (i % 4));
        }
        server.set('chw_supervised', uid, LAST - Math.floor(i / 2) - 1, 1);
      }
      await pullVisits(store, server, profileOf(), (minute += 1));
      let cut = 0;
      for (const scope of [NATION, R2]) {
        const context = await open(store, scope);
        for (const month of MONTHS) {
          for (const under of [null, 'R2', 'R1D2']) {
            for (const least of [1, 2]) {
              const ask = { month, under, least };
              const unseen = await loadUnseenList(context, { ...ask, whole: true });
              const first = await loadUnseenList(context, { ...ask, whole: false });
              expectFirst(first, unseen, true);
              const silent = await loadSilentList(context, { ...ask, whole: true });
              expectFirst(await loadSilentList(context, { ...ask, whole: false }), silent, false);
              if (first.rows.length < unseen.rows.length) cut += 1;
            }
          }
        }
      }
      expect(cut).toBeGreaterThan(0);
    });

    it('are those that are walked from the facts where no runs were made yet', async () => {
      const store = await makeStore();
      const server = createCountry();
      fillVisits(server, 3);
      await pullVisits(store, server, profileOf(), (minute += 1));
      // Under a key of its own each time: what is kept of the time before would hide what is read.
      const read = async (time: string) => {
        const context = { ...(await open(store, NATION)), key: time };
        return Promise.all(
          MONTHS.flatMap((month) => {
            const ask = { month, under: null, least: 1, whole: true };
            return [loadUnseenList(context, ask), loadSilentList(context, ask)];
          }),
        );
      };
      const made = await read('made');
      expect(await areRunsMade(store)).toBe(true);
      await dropMeta(store, RUNS_MADE);
      await store.db.deleteFrom('area_run').execute();
      expect(await areRunsMade(store)).toBe(false);
      expect(await read('walked')).toEqual(made);
      // Nor are runs read that a program of other rules made.
      await writeMeta(store, RUNS_MADE, '0:made otherwise');
      expect(await areRunsMade(store)).toBe(false);
      expect(await read('of other rules')).toEqual(made);
      expect(made.some(({ count }) => count > 0)).toBe(true);
    });
  });
});
