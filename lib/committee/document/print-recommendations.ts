import type { DataContext } from '@/lib/pages/data-context';
import { lastMonth, type Period } from '@/lib/periods/period';
import { readMeetings } from '@/lib/store/queries/committee/meetings';
import { readRecommendations } from '@/lib/store/queries/committee/recommendations';
import type { NamedPlace, PrintedRecommendation } from '../brief-types';
import { carriedTo } from '../carried-to';
import { loadMovements } from '../movement';
import { isOverdue, type Meeting, type Recommendation } from '../types';
import { namePlace } from './name-place';

/**
 * What the meeting follows, by number: recommendations carried to it, those that were done or dropped since the meeting before, and
 * those proposed at this one. What is late is late on the day of the meeting, or
 * today while the meeting is still to come.
 *
 * @param today civil date, `2026-09-14`.
 */
export async function printRecommendations(
  context: DataContext,
  meeting: Meeting,
  period: Period,
  today: string = new Date().toISOString().slice(0, 10),
): Promise<PrintedRecommendation[]> {
  const judgedOn = today < meeting.date ? today : meeting.date;
  const all = await readRecommendations(context.store);
  const before = (await readMeetings(context.store))
    .map(({ date }) => date)
    .filter((date) => date < meeting.date)
    .reduce((latest, date) => (date > latest ? date : latest), '');
  const carried = new Set(carriedTo(meeting, all).map(({ id }) => id));
  const followed = all.filter(
    (one) => carried.has(one.id) || one.meeting === meeting.id || isClosedSince(one, before, meeting.date),
  );
  const movements = await loadMovements(context, followed, lastMonth(period));
  return followed.map(({ id, number, text, owner, due, state, reason, indicator, madeOn, ...one }) => ({
    ...{ id, number, text, owner, due, state, reason, indicator, madeOn },
    places: one.places.map((uid) => nameOf(context, uid)),
    overdue: isOverdue({ due, state }, judgedOn),
    proposed: one.meeting === meeting.id,
    since: movements.get(id) ?? null,
  }));
}

/** Made at an earlier meeting, and settled between the meeting before and this one. */
function isClosedSince({ madeOn, closedAt }: Recommendation, before: string, date: string): boolean {
  return madeOn < date && closedAt !== null && closedAt.toISOString().slice(0, 10) >= before;
}

/** A place that is no longer known keeps its uid for a name: without any, the recommendation would be the whole country's. */
function nameOf({ places }: DataContext, uid: string): NamedPlace {
  const known = [...places.regions, ...places.districts].find((unit) => unit.uid === uid);
  return known ? namePlace(known) : { uid, name: uid };
}
