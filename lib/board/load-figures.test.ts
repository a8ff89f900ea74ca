import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { parsePeriod } from '@/lib/periods/period';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { readRelease } from '@/lib/store/queries/releases';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { pull } from '@/lib/sync/testing/pull-small-country';
import { COUNT, createServer, PROFILE } from '@/lib/sync/testing/small-country';
import { loadSnapshot, loadSnapshots } from './load-figures';

eachDatabase((name, makeStore) => {
  describe(`a kept snapshot, ${name}`, () => {
    it('is given again for the same source, and not for one whose data are no longer fictive', async () => {
      const store = await makeStore();
      await pull(store, createServer());
      const release = await readRelease(store);
      const period = parsePeriod('2026-06');
      const [country] = await readOrgUnits(store, NATION, { level: 'country' });
      if (!release || !period || !country) throw new Error('nothing was pulled');
      const rules = { plans: PROFILE.plans, indicators: [COUNT], key: name };
      const load = (fictive: boolean) =>
        loadSnapshot({ store, scope: NATION, release, fictive, ...rules }, period, 'region', country, []);
      const first = await load(true);
      expect(first.fictive).toBe(true);
      expect(await load(true)).toBe(first);
      expect(await load(false)).toEqual({ ...first, fictive: false });
    });

    it('of several parts is each one that is asked for alone, whatever of them is kept', async () => {
      const store = await makeStore();
      await pull(store, createServer());
      const release = await readRelease(store);
      const period = parsePeriod('2026-06');
      const [country] = await readOrgUnits(store, NATION, { level: 'country' });
      const regions = await readOrgUnits(store, NATION, { level: 'region' });
      const [region] = regions;
      if (!release || !period || !country || !region) throw new Error('nothing was pulled');
      const districts = await readOrgUnits(store, NATION, { level: 'district', parent: region.uid });
      const rules = { plans: PROFILE.plans, indicators: [COUNT], fictive: true };
      const under = (key: string) => ({ store, scope: NATION, release, ...rules, key: `${name} ${key}` });
      const parts = [
        { level: 'district', head: region, orgUnits: districts },
        { level: 'region', head: country, orgUnits: regions },
      ] as const;
      const alone = (key: string) =>
        Promise.all(
          parts.map(({ level, head, orgUnits }) => loadSnapshot(under(key), period, level, head, orgUnits)),
        );
      const expected = await alone('alone');
      expect(expected.every(({ expectedUnitMonths }) => (expectedUnitMonths[0] ?? 0) > 0)).toBe(true);
      expect(await loadSnapshots(under('together'), period, parts)).toEqual(expected);
      const [, second] = parts;
      await loadSnapshot(under('half'), period, second.level, second.head, second.orgUnits);
      expect(await loadSnapshots(under('half'), period, parts)).toEqual(expected);
    });
  });
});
