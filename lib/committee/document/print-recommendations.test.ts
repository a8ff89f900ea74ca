import { expect, it, vi } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { openDataContext } from '@/lib/pages/data-context';
import { FACTS_PROFILE, fillWithFacts } from '@/lib/pages/place/testing/facts-country';
import { parsePeriod } from '@/lib/periods/period';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { AWA, makeMeeting, someWish } from '../testing/committee-fixtures';
import { addRecommendation } from '../writing/recommendations';
import { printRecommendations } from './print-recommendations';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => FACTS_PROFILE }));

eachDatabase((name, makeStore) => {
  it(`calls late what is late today, and never later than on the day of the meeting, ${name}`, async () => {
    const store = await makeStore();
    await fillWithFacts(store);
    const earlier = await makeMeeting(store, { date: '2026-09-14' });
    await addRecommendation(store, earlier.id, someWish({ due: '2026-11-20', indicator: null }), AWA);
    const meeting = await makeMeeting(store, { date: '2026-11-30' });
    const context = await openDataContext(store, NATION);
    const period = parsePeriod('2026-08');
    if (!context || !period) throw new Error('no release');
    const isLate = async (today: string, date = meeting.date) =>
      (await printRecommendations(context, { ...meeting, date }, period, today)).map(
        ({ overdue }) => overdue,
      );
    expect(await isLate('2026-11-10')).toEqual([false]);
    expect(await isLate('2026-11-25')).toEqual([true]);
    expect(await isLate('2026-12-24')).toEqual([true]);
    expect(await isLate('2026-12-24', '2026-11-15')).toEqual([false]);
  });
});
