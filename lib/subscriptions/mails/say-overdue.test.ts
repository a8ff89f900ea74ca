import { beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/org-units/scope';
import { NATION } from '@/lib/org-units/scope';
import { AWA, makeMeeting, someWish } from '@/lib/committee/testing/committee-fixtures';
import { addRecommendation } from '@/lib/committee/writing/recommendations';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import type { Store } from '@/lib/store/types';
import { sayOverdue } from './say-overdue';

const R2: Scope = { kind: 'regions', regions: ['R2'] };
const now = new Date('2027-02-01T08:00:00Z');

eachDatabase((name, makeStore) => {
  let store: Store;
  let meeting = '';
  const add = (text: string, places: readonly string[], due: string) =>
    addRecommendation(store, meeting, someWish({ text, places, due }), AWA);
  const say = async (scope: Scope, language: 'fr' | 'en' = 'fr') => {
    const regions = await readOrgUnits(store, scope, { level: 'region' });
    const districts = await readOrgUnits(store, scope, { level: 'district' });
    return sayOverdue({ store, scope, now, subscription: { language } }, { regions, districts });
  };

  beforeEach(async () => {
    store = await makeStore();
    await addSmallCountry(store);
    meeting = (await makeMeeting(store)).id;
  });

  describe(`what is overdue, in a mail, ${name}`, () => {
    it('is each in one line with its text, the oldest first', async () => {
      await add('Former', [], '2026-12-31');
      await add('Livrer', ['R1'], '2026-11-30');
      await add('Payer', [], '2027-06-30');
      expect((await say(NATION)).map((line) => line.replace(/\s/g, ' '))).toEqual([
        'N° 2, échéance 30 novembre 2026, DGSHP : Livrer',
        'N° 1, échéance 31 décembre 2026, DGSHP : Former',
      ]);
      expect((await say(NATION, 'en'))[0]).toMatch(/^No\. 2, due 30\sNovember\s2026, DGSHP: Livrer$/u);
    });

    it('is for a confined reader what the pages show, in the same words', async () => {
      await add('Former', [], '2026-12-31');
      await add('Livrer à Kayes', ['R1'], '2026-11-30');
      await add('Superviser Ségou', ['R2'], '2026-12-01');
      const lines = await say(R2);
      expect(lines).toHaveLength(2);
      expect(lines[0]).toContain('Superviser Ségou');
      expect(lines[1]).toContain('Former');
      expect(lines.join()).not.toContain('Kayes');
    });

    it('is told up to ten, and how many more there are', async () => {
      for (let count = 0; count < 12; count += 1) await add('Agir', [], '2026-12-31');
      const lines = await say(NATION);
      expect(lines).toHaveLength(11);
      expect(lines[10]).toBe('et 2 autres');
    });
  });
});
