import type { FormValues } from '@/lib/access/forms/form-state';
import type { Meeting, Recommendation } from '@/lib/committee/types';

/** A civil date as people type it: `14/09/2026`. The forms' own, whatever the language of the browser. */
export function typeDate(date: string): string {
  return date.split('-').reverse().join('/');
}

/** A meeting as its form types it: lists one a line. */
export function typeMeeting({ title, date, place, agenda, organisations, documents }: Meeting): FormValues {
  return {
    ...{ title, place },
    date: typeDate(date),
    agenda: agenda.join('\n'),
    organisations: organisations.join('\n'),
    documents: documents.map((document) => `${document.title} ${document.url}`).join('\n'),
  };
}

/** A recommendation as its form types it. */
export function typeRecommendation(recommendation: Recommendation): FormValues {
  const { text, owner, due, state, reason, indicator, places } = recommendation;
  return {
    ...{ text, owner, state },
    due: due === null ? '' : typeDate(due),
    reason: reason ?? '',
    indicator: indicator ?? '',
    places: places.join(' '),
  };
}
