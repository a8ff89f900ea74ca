import { describe, expect, it, vi } from 'vitest';
import { trackedBy } from '@/lib/board/board-indicators';
import { NATION } from '@/lib/org-units/scope';
import { compareNames } from '@/lib/org-units/compare-names';
import { openDataContext } from '@/lib/pages/data-context';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { pull } from '@/lib/sync/testing/pull-small-country';
import {
  createRunCountry,
  FIRST,
  LAST,
  MONTHS,
  profileOf,
  reviseFacts,
} from '@/lib/sync/testing/run-country';
import { seededRandom } from '@/lib/sync/testing/seeded-random';
import { loadMissingReports, MONTHS_BACK } from './load-missing';
import { walkMissing } from './walk-missing';

const PROFILE = profileOf(['chw_supervised']);
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => PROFILE }));

eachDatabase((name, makeStore) => {
  describe(`missing reports, ${name}`, () => {
    it('are those that are walked from the facts where no runs were made yet', async () => {
      const store = await makeStore();
      const server = createRunCountry();
      reviseFacts(server, seededRandom(21), MONTHS);
      // One has sent none for longer than is followed.
      for (const month of MONTHS) server.set('reports_received', 'A1', month, null);
      for (const month of MONTHS) server.set('reports_expected', 'A1', month, 1);
      await pull(store, server, { profile: PROFILE, indicators: trackedBy(PROFILE) });
      const context = await openDataContext(store, NATION);
      if (!context) throw new Error('no release');
      const lengths = new Set<number>();
      for (const month of [LAST, LAST - 6, FIRST + 13, FIRST + 11, FIRST + 3, FIRST]) {
        for (const under of ['R1', 'D2']) {
          const made = (await loadMissingReports(context, month, under)) ?? [];
          const walked = await walkMissing(context, month, under);
          expect(made).toEqual(walked.sort((a, b) => compareNames(a.area, b.area)));
          for (const { run } of made) lengths.add(run.months);
        }
      }
      expect(Math.max(...lengths)).toBe(MONTHS_BACK);
      expect(lengths.size).toBeGreaterThan(4);
    });
  });
});
