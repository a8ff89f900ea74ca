import { describe, expect, it } from 'vitest';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { eachDatabase } from '../testing/each-database';
import { addSmallCountry } from '../testing/fixtures';
import { readOrgUnit, readOrgUnits } from './org-units';

const KAYES: Scope = { kind: 'regions', regions: ['R1'] };
const SEGOU: Scope = { kind: 'regions', regions: ['R2'] };

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
});
