import { describe, expect, it } from 'vitest';
import { currentProfile } from '@/lib/profile/current';
import { readAudit } from '@/lib/store/queries/audit';
import { hasCommitteeHistory } from '@/lib/store/queries/committee/has-history';
import { readMeetings } from '@/lib/store/queries/committee/meetings';
import { readRecommendations } from '@/lib/store/queries/committee/recommendations';
import { claimSource, demonstrationSource, readSource } from '@/lib/store/queries/source';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { ensureDemonstrationMeetings } from './ensure-meetings';

const NOW = new Date('2026-11-22T08:00:00Z');
const REAL = {
  kind: 'server',
  origin: 'https://dhis2.example.org',
  profileId: 'mali',
  fictive: false,
} as const;

eachDatabase((name, makeStore) => {
  describe(`the demonstration’s meetings, ${name}`, () => {
    it('make the store the demonstration’s, so that no real server gets them for its own', async () => {
      const store = await makeStore();
      await ensureDemonstrationMeetings(store, NOW);
      const source = await readSource(store);
      expect(source).toEqual(demonstrationSource(currentProfile().id));
      expect(source?.fictive).toBe(true);
      // No figure has come yet.
      await expect(claimSource(store, REAL)).rejects.toThrow(
        /demonstration server.*dhis2\.example\.org.*is configured; use another DATA_DIR or DATABASE_URL/,
      );
      expect(await readSource(store)).toEqual(source);
      // The demonstration's own first pull goes on as before.
      await claimSource(store, { ...demonstrationSource(currentProfile().id), root: 'ML' });
    });

    it('say in their own words that they are invented, and are told in the journal', async () => {
      const store = await makeStore();
      await ensureDemonstrationMeetings(store, NOW);
      const meetings = await readMeetings(store);
      const recommendations = await readRecommendations(store);
      expect([meetings.length, recommendations.length]).toEqual([3, 6]);
      for (const { title } of meetings) expect(title).toContain('fictive');
      for (const { text } of recommendations) expect(text).toMatch(/^Exemple fictif/);
      const told = await readAudit(store, { limit: 50 });
      expect(told.filter(({ action }) => action === 'meeting.added')).toHaveLength(3);
      expect(told.filter(({ action }) => action === 'recommendation.added')).toHaveLength(6);
    });

    it('are written once, whatever people made of them since', async () => {
      const store = await makeStore();
      await ensureDemonstrationMeetings(store, NOW);
      await ensureDemonstrationMeetings(store, new Date('2027-11-22T08:00:00Z'));
      expect(await readMeetings(store)).toHaveLength(3);
    });

    it('never enter the store of a real server', async () => {
      const store = await makeStore();
      await claimSource(store, REAL);
      await expect(ensureDemonstrationMeetings(store, NOW)).rejects.toThrow(
        /data of https:\/\/dhis2\.example\.org.*the demonstration server.*use another DATA_DIR or DATABASE_URL/,
      );
      expect(await hasCommitteeHistory(store)).toBe(false);
      expect(await readAudit(store, { limit: 5 })).toEqual([]);
      expect((await readSource(store))?.kind).toBe('server');
    });
  });
});
