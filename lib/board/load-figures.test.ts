import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { parsePeriod } from '@/lib/periods/period';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { readRelease } from '@/lib/store/queries/releases';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { pull } from '@/lib/sync/testing/pull-small-country';
import { COUNT, createServer, PROFILE } from '@/lib/sync/testing/small-country';
import { loadSnapshot } from './load-figures';

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
  });
});
