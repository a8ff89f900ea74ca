import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { monthIndex } from '@/lib/periods/period';
import { eachDatabase } from '../testing/each-database';
import { addSmallCountry } from '../testing/fixtures';
import type { Store } from '../types';
import { readFacts } from './facts';
import { readOrgUnit, readOrgUnits } from './org-units';
import { findHeldMeasures, findSilentUnits } from './stock-runs';
import { readLastMonths, readUnitMonths } from './unit-months';

const MONTH = monthIndex(2026, 8);
const MONTHS = [MONTH - 2, MONTH - 1, MONTH];
/** Areas of the small country, by the number that the fixture gives them. */
const [A1, A2] = [5, 6];

/** Both areas at zero of a product in each month, with nobody supervised. */
async function addFacts(store: Store): Promise<void> {
  await store.db
    .insertInto('measure')
    .values([
      { id: 1, uid: 'stockout_act' },
      { id: 2, uid: 'chw_active' },
      { id: 3, uid: 'chw_supervised' },
    ])
    .execute();
  const facts = [A1, A2].flatMap((org_unit) =>
    MONTHS.flatMap((month) => [1, 2].map((measure) => ({ month, measure, org_unit, value: 4 }))),
  );
  await store.db.insertInto('fact').values(facts).execute();
}

async function readLists(store: Store) {
  const held = await findHeldMeasures(store, NATION, { measures: ['stockout_act'], months: MONTHS });
  const silent = await findSilentUnits(store, NATION, {
    ...{ measure: 'chw_supervised', level: 'area', months: [MONTH], before: MONTHS.slice(0, 2) },
  });
  const unseen = await readUnitMonths(store, NATION, {
    ...{ month: MONTH, level: 'area', of: 'chw_active', done: 'chw_supervised', under: null, undone: true },
  });
  return {
    held: held.map(({ orgUnit }) => orgUnit).sort(),
    silent: silent.map(({ unit }) => unit.uid).sort(),
    unseen: unseen.map(({ uid }) => uid).sort(),
  };
}

eachDatabase((name, makeStore) => {
  describe(`areas of which a report is due, ${name}`, () => {
    it.each([
      ['closed', { closed: MONTH - 1 }],
      ['opened since', { opened: MONTH + 1 }],
      ['gone from the server', { gone: 1 }],
      ['no longer assigned to report', { reports: 0 }],
      ['outside the programme', { programme: 0 }],
    ])('leave out one that is %s, on every list to act upon', async (_name, change) => {
      const store = await makeStore();
      await addSmallCountry(store);
      await addFacts(store);
      const both = ['A1', 'A2'];
      expect(await readLists(store)).toEqual({ held: both, silent: both, unseen: both });
      await store.db.updateTable('org_unit').set(change).where('id', '=', A1).execute();
      expect(await readLists(store)).toEqual({ held: ['A2'], silent: ['A2'], unseen: ['A2'] });
    });

    it('are read by lists longer than a statement takes', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      await addFacts(store);
      const numbers = Array.from({ length: 70_000 }, (_none, index) => 100 + index);
      const uids = ['A2', 'A1', ...numbers.map((number) => `X${number}`), 'A1'];
      const ids = [A2, A1, ...numbers, A1];
      expect((await readOrgUnits(store, NATION, { uids })).map(({ uid }) => uid)).toEqual(['A2', 'A1']);
      expect(await readOrgUnit(store, NATION, 'A1')).toMatchObject({ uid: 'A1' });
      const facts = { measures: ['stockout_act'], months: MONTHS, orgUnits: uids } as const;
      expect(await readFacts(store, NATION, facts)).toHaveLength(6);
      const last = await readLastMonths(store, { measure: 'chw_active', months: MONTHS, ids });
      expect([...last].sort()).toEqual([
        [A1, MONTH],
        [A2, MONTH],
      ]);
      const unseen = await readUnitMonths(store, NATION, {
        ...{ month: MONTH, level: 'area', of: 'chw_active', done: 'chw_supervised', under: null, ids },
      });
      expect(unseen.map(({ uid }) => uid).sort()).toEqual(['A1', 'A2']);
    });
  });
});
