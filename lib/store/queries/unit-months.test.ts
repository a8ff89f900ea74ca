import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { monthIndex } from '@/lib/periods/period';
import { eachDatabase } from '../testing/each-database';
import { addSmallCountry } from '../testing/fixtures';
import type { Store } from '../types';
import { readOtherMonths, readUnitMonths } from './unit-months';

const MONTH = monthIndex(2026, 8);
const BACK = [MONTH - 3, MONTH - 2, MONTH - 1];
const PAIR = { of: 'chw_active', done: 'chw_supervised' } as const;
/** Areas of the small country, by the number that the fixture gives them. */
const [A1, A2] = [5, 6];

async function fill(store: Store): Promise<void> {
  await addSmallCountry(store);
  const measures = [PAIR.of, PAIR.done].map((uid, index) => ({ id: index + 1, uid }));
  await store.db.insertInto('measure').values(measures).execute();
  const facts = [
    { month: MONTH - 1, measure: 1, org_unit: A1, value: 4 },
    { month: MONTH - 1, measure: 2, org_unit: A1, value: 3 },
    { month: MONTH - 3, measure: 1, org_unit: A1, value: 5 },
    { month: MONTH - 3, measure: 2, org_unit: A2, value: 2 },
  ];
  await store.db.insertInto('fact').values(facts).execute();
}

eachDatabase((name, makeStore) => {
  describe(`units in other months, ${name}`, () => {
    it('have what they had when each month is asked for alone, where they were open', async () => {
      const store = await makeStore();
      await fill(store);
      await store.db
        .updateTable('org_unit')
        .set({ opened: MONTH - 2 })
        .where('id', '=', A2)
        .execute();
      const ask = { ...PAIR, level: 'area', under: null } as const;
      const units = await readUnitMonths(store, NATION, { ...ask, month: MONTH });
      const together = await readOtherMonths(store, units, { ...PAIR, months: BACK });
      for (const month of BACK) {
        const alone = await readUnitMonths(store, NATION, { ...ask, month });
        const byId = (rows: typeof alone) => [...rows].sort((a, b) => a.id - b.id);
        expect(byId([...(together.get(month) ?? [])])).toEqual(byId(alone));
      }
      expect(together.get(MONTH - 3)).toEqual([expect.objectContaining({ uid: 'A1', of: 5, done: null })]);
      expect(together.get(MONTH - 1)).toHaveLength(2);
    });
  });
});
