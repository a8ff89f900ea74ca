import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillScopedCountry, OWN_REGION, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import { loadBoard } from '@/lib/board/load-board';
import { NATION } from '@/lib/org-units/scope';
import { readAudit } from '@/lib/store/queries/audit';
import { readOrgUnit, readOrgUnits } from '@/lib/store/queries/org-units';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { loadPage } from './load-page';
import { loadPlace } from './place/load-place';
import { readPlaceTitle } from './place/place-title';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

/** As `%00` and the like come out of an address: PostgreSQL refuses the first in any statement. */
const STRANGE = ['\0', 'own\0', 'x'.repeat(10_000)];

eachDatabase((name, makeStore) => {
  describe(`places that no database could hold, ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await makeStore();
      await fillScopedCountry(store);
      Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    });

    it('are unknown places, in paths and in queries, for any reader', async () => {
      for (const scope of [NATION, OWN_REGION]) {
        for (const uid of STRANGE) {
          const page = { scope, language: 'fr', query: {} } as const;
          for (const level of ['region', 'district'] as const) {
            expect((await loadPlace(page, level, uid)).kind).toBe('unknown-place');
            expect(await readPlaceTitle({ ...page, params: { uid } }, level)).not.toContain(uid);
          }
          const pointing = await loadPlace({ ...page, query: { lieu: uid } }, 'region', 'own');
          expect(['ready', 'bad-query']).toContain(pointing.kind);
          const region = await loadPage(
            { ...page, query: { region: uid } },
            '/couverture',
            { period: 'month', region: true },
            () => Promise.reject(new Error('not read')),
          );
          expect(region.kind).toBe('bad-query');
          expect((await loadBoard({ ...page, query: { lieu: uid } })).kind).toBe('bad-query');
        }
      }
    });

    it('are found nowhere in the store', async () => {
      for (const uid of STRANGE) {
        expect(await readOrgUnit(store, NATION, uid)).toBeUndefined();
        expect(await readOrgUnits(store, NATION, { level: 'area', parent: uid })).toEqual([]);
        const before = { at: new Date(), id: uid };
        expect(await readAudit(store, { limit: 1, actor: uid, address: uid, text: uid, before })).toEqual([]);
      }
    });
  });
});
