import { formatList } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PrintedRecommendation } from '../../brief-types';
import { pickForAll, sayCount, sayCounted } from '../say-number';
import { sayDate } from '../say-when';
import type { FindingRule } from '../types';
import { saySentence, type Voice } from '../voice';

const ABOUT = { section: 'recommendations', indicators: [], partial: false } as const;

/** Those of earlier meetings that count: a dropped one is neither done nor owed. */
function listFollowed(recommendations: readonly PrintedRecommendation[]): readonly PrintedRecommendation[] {
  return recommendations.filter(({ proposed, state }) => !proposed && state !== 'dropped');
}

/** How many recommendations of earlier meetings are done, by number. */
export const findRecommendationsDone: FindingRule = ({ recommendations }) => {
  const followed = listFollowed(recommendations);
  const done = followed.filter(({ state }) => state === 'done');
  if (followed.length === 0) return [];
  const text = saySentence((voice) => sayDone(voice, done, followed.length));
  return [{ ...ABOUT, id: 'recommendations:done', weight: 52, text, places: listPlaces(followed) }];
};

function sayDone(voice: Voice, done: readonly PrintedRecommendation[], total: number): string {
  const { noneDone, someDone, allDone } = voice.places;
  const said = { total: sayCount(voice, total, 'feminine'), list: sayNumbers(voice, done) };
  if (done.length === 0) return fill(pickForAll(noneDone, total), said);
  if (done.length === total) return fill(pickForAll(allDone, total), said);
  return sayCounted(voice, someDone, done.length, 'feminine', said);
}

/** Recommendations that are past their due date, soonest due first. */
export const findRecommendationsLate: FindingRule = ({ recommendations }) => {
  const late = recommendations
    .flatMap((each) => (each.overdue && each.due !== null ? [{ ...each, due: each.due }] : []))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.number - b.number));
  if (late.length === 0) return [];
  const text = saySentence((voice) => {
    const list = late.map(({ number, due }) =>
      fill(voice.places.lateItem, { number: sayNumber(voice, number), date: sayDate(voice, due) }),
    );
    return sayCounted(voice, voice.places.late, late.length, 'feminine', {
      list: formatList(list, voice.language),
    });
  });
  return [{ ...ABOUT, id: 'recommendations:late', weight: 57, text, places: listPlaces(late) }];
};

/** How many are proposed at this meeting. */
export const findRecommendationsProposed: FindingRule = ({ recommendations }) => {
  const proposed = recommendations.filter((each) => each.proposed && each.state !== 'dropped');
  if (proposed.length === 0) return [];
  const text = saySentence((voice) => sayCounted(voice, voice.places.proposed, proposed.length, 'feminine'));
  return [{ ...ABOUT, id: 'recommendations:proposed', weight: 40, text, places: listPlaces(proposed) }];
};

function listPlaces(recommendations: readonly PrintedRecommendation[]): readonly string[] {
  return [...new Set(recommendations.flatMap(({ places }) => places.map(({ uid }) => uid)))];
}

function sayNumbers(voice: Voice, recommendations: readonly PrintedRecommendation[]): string {
  return formatList(
    recommendations.map(({ number }) => sayNumber(voice, number)),
    voice.language,
  );
}

/** `n° 5`, held together. */
export function sayNumber({ places }: Voice, number: number): string {
  return fill(places.number, { number });
}
