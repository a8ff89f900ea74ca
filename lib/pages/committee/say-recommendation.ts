import type { Recommendation } from '@/lib/committee/types';
import { formatDate, formatList, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { CommitteeFrame } from './committee-frame';

type Frame = Pick<CommitteeFrame, 'language' | 'text' | 'places' | 'scope' | 'today'>;

const MS_IN_DAY = 86_400_000;

/** Names of the places that a recommendation concerns, those outside the scope in words; the whole programme without any. */
export function sayPlaces(
  { places: named }: Pick<Recommendation, 'places'>,
  { text: { recommendations }, places, language, scope }: Omit<Frame, 'today'>,
): string {
  if (named.length === 0) return recommendations.wholeProgramme;
  const names = named.flatMap((uid) => {
    const unit = places.get(uid);
    if (!unit) return scope.kind === 'nation' ? [uid] : [];
    return unit.level === 'district'
      ? [fill(recommendations.districtPlace, { name: unit.name })]
      : [unit.name];
  });
  if (names.length === named.length) return formatList(names, language);
  return [...names, recommendations.otherPlaces].join(' ');
}

/** `ouverte`, or why it was dropped. */
export function sayState({ state }: Pick<Recommendation, 'state'>, { text }: Pick<Frame, 'text'>): string {
  return text.committee.states[state];
}

/** The due date in full, or that there is none. */
export function sayDueDate(
  { due }: Pick<Recommendation, 'due'>,
  { text, language }: Pick<Frame, 'text' | 'language'>,
): string {
  return due === null ? text.recommendations.noDue : formatDate(due, language);
}

/** How far its day is off, while it is still to be done: `en retard de 12 jours`, `dans 40 jours`. */
export function sayDelay(
  { due, state }: Pick<Recommendation, 'due' | 'state'>,
  { text: { recommendations }, language, today }: Pick<Frame, 'text' | 'language' | 'today'>,
): string | null {
  if (due === null || state === 'done' || state === 'dropped') return null;
  const days = Math.round((Date.parse(due) - Date.parse(today)) / MS_IN_DAY);
  if (days === 0) return recommendations.dueToday;
  const forms = days < 0 ? recommendations.lateBy : recommendations.dueIn;
  const count = Math.abs(days);
  return fill(pickForm(language, count, forms), { count: formatNumber(count, language) });
}

/** The linked indicator's name; its id where the catalogue no longer has it. */
export function nameLinked(id: string, { language }: Pick<Frame, 'language'>): string {
  return indicatorById(id)?.label[language] ?? id;
}

/** Where a recommendation has its page. */
export function recommendationAddress({ id }: Pick<Recommendation, 'id'>): string {
  return `/reunions/recommandations/${encodeURIComponent(id)}`;
}

/** Where a meeting has its page. */
export function meetingAddress({ id }: { readonly id: string }): string {
  return `/reunions/${encodeURIComponent(id)}`;
}
