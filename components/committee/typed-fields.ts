import type { FormValues } from '@/lib/access/forms/form-state';
import type { Meeting, Recommendation } from '@/lib/committee/types';

/** A meeting as its form types it: lists one a line. */
export function typeMeeting({ title, date, place, agenda, organisations, documents }: Meeting): FormValues {
  return {
    ...{ title, date, place },
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
    due: due ?? '',
    reason: reason ?? '',
    indicator: indicator ?? '',
    places: places.join(' '),
  };
}
