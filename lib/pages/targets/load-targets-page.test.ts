import { describe, expect, it, vi } from 'vitest';
import { PROFILE } from '@/lib/api/testing/small-country';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { currentProfile } from '@/lib/profile/current';
import { appendDecision } from '@/lib/store/queries/target-decisions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import { someDecision } from '@/lib/store/testing/target-fixtures';
import { targetKeyText } from '@/lib/targets/decision';
import { FACTS_PROFILE, fillWithFacts, LAST } from '../place/testing/facts-country';
import { loadTargetsPage } from './load-targets-page';

vi.mock('@/lib/profile/current', () => ({ currentProfile: vi.fn(() => PROFILE) }));

const NOW = new Date('2026-11-22T00:00:00Z');

eachDatabase((_name, makeStore) => {
  const open = async () => {
    const store = await makeStore();
    await addSmallCountry(store);
    Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    return store;
  };
  const load = async (scope: Scope = NATION) => {
    const page = await loadTargetsPage(scope, null, NOW);
    const targets = page?.standing.map(({ key, inForce }) => [targetKeyText(key), inForce?.value]);
    return { page, targets };
  };

  describe('loadTargetsPage', () => {
    it('shows the profile’s targets and those decided, in order, with their history', async () => {
      const store = await open();
      await appendDecision(store, someDecision({ region: 'R2' }));
      await appendDecision(store, someDecision({ year: 2025 }));
      const last = await appendDecision(store, someDecision({ year: 2025, change: { kind: 'withdrawn' } }));
      const { page, targets } = await load();
      expect(targets).toEqual([
        ['plan~completeness~2025', undefined],
        ['plan~completeness~2026', 80],
        ['plan~completeness~2026~R2', 85.5],
        ['plan~chw_count~2026~R1', 30],
      ]);
      expect(page?.history.get('plan~completeness~2025')?.map(({ id }) => id)).toContain(last.id);
      expect(page?.history.get('plan~completeness~2025')).toHaveLength(2);
    });

    it('shows the reader of a region the country’s targets and its own, history included', async () => {
      const store = await open();
      await appendDecision(store, someDecision({ region: 'R1' }));
      await appendDecision(store, someDecision({ region: 'R2' }));
      await appendDecision(store, someDecision({ plan: 'old', region: 'R1' }));
      const { page, targets } = await load({ kind: 'regions', regions: ['R2'] });
      expect(targets).toEqual([
        ['plan~completeness~2026', 80],
        ['plan~completeness~2026~R2', 85.5],
      ]);
      expect([...(page?.history.keys() ?? [])]).toEqual(['plan~completeness~2026~R2']);
      expect([...(page?.regions.keys() ?? [])]).toEqual(['R2']);
      expect(page?.orphans).toEqual([]);
    });

    it('keeps what was decided on a plan that is no more, without effect', async () => {
      const store = await open();
      await appendDecision(store, someDecision({ plan: 'old' }));
      const { page, targets } = await load();
      expect(targets).toHaveLength(2);
      expect(page?.orphans.map(({ plan }) => plan)).toEqual(['old']);
    });

    it('opens the plan of the latest complete month, as the page of the plan does; before any release, today’s', async () => {
      const [before] = FACTS_PROFILE.plans;
      if (!before) throw new Error('no plan');
      const plans = [
        { ...before, id: 'before', to: LAST },
        { ...before, id: 'after', from: LAST + 1, to: LAST + 60 },
      ];
      await open();
      vi.mocked(currentProfile).mockReturnValue({ ...FACTS_PROFILE, plans });
      try {
        // November 2026 is under way, and the last month pulled is October.
        expect((await loadTargetsPage(NATION, null, NOW))?.plan.id).toBe('after');
        await fillWithFacts(await makeStore());
        expect((await loadTargetsPage(NATION, null, NOW))?.plan.id).toBe('before');
      } finally {
        vi.mocked(currentProfile).mockReturnValue(PROFILE);
      }
    });

    it('knows no other plan', async () => {
      await open();
      expect(await loadTargetsPage(NATION, 'old', NOW)).toBeNull();
    });
  });
});
