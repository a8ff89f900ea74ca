import { describe, expect, it } from 'vitest';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { eachDatabase } from '../testing/each-database';
import { addSmallCountry } from '../testing/fixtures';
import { readRelease, readReleases } from './releases';
import { readRevisedFacts } from './revisions';

const KAYES: Scope = { kind: 'regions', regions: ['R1'] };

eachDatabase((_name, makeStore) => {
  describe('releases and revisions', () => {
    it('reads the newest release, and what it changed inside the scope', async () => {
      const store = await makeStore();
      expect(await readRelease(store)).toBeUndefined();
      await addSmallCountry(store);
      const at = Date.UTC(2026, 10, 21, 3);
      for (const number of [1, 2]) {
        const label = `2026-11-21.${number}`;
        const months = { first_month: 24310, last_month: 24320, complete: number - 1, cells: 4_000_000_000 };
        await store.db
          .insertInto('release')
          .values({ number, label, published_at: at, data_as_of: at, ...months })
          .execute();
      }
      await store.db.insertInto('measure').values({ id: 1, uid: 'chw_active' }).execute();
      const change = { release: 2, month: 24319, measure: 1 };
      await store.db
        .insertInto('revision')
        .values([
          { ...change, org_unit: 5, before: 3, after: null },
          { ...change, org_unit: 3, before: null, after: 7 },
        ])
        .execute();
      const release = await readRelease(store);
      expect(release).toMatchObject({
        number: 2,
        label: '2026-11-21.2',
        complete: true,
        cells: 4_000_000_000,
      });
      expect(release?.publishedAt.getTime()).toBe(at);
      expect((await readReleases(store, 5)).map(({ number }) => number)).toEqual([2, 1]);
      expect(await readRevisedFacts(store, KAYES, { limit: 10 })).toEqual([
        {
          release: 2,
          publishedAt: new Date(at),
          measure: 'chw_active',
          month: 24319,
          orgUnit: 'A1',
          orgUnitName: 'Éléphant',
          region: 'R1',
          before: 3,
          after: null,
        },
      ]);
      expect(await readRevisedFacts(store, NATION, { limit: 1 })).toHaveLength(1);
      expect(await readRevisedFacts(store, NATION, { limit: 9, sinceRelease: 2 })).toEqual([]);
    });
  });
});
