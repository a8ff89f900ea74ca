'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { tellFaults, tellOvertakenRecommendation } from '@/components/committee/tell-outcome';
import { defineFormAction } from '@/lib/access/forms/define-form-action';
import { authorOf } from '@/lib/committee/audited/author';
import { readPlaceNames } from '@/lib/committee/audited/place-names';
import {
  addRecommendationAudited,
  changeRecommendationAudited,
  commentOnAudited,
} from '@/lib/committee/audited/recommendations';
import { readComment, readRecommendationWish, RECOMMENDATION_FIELDS } from '@/lib/committee/read-wish';
import { VERSION_FIELDS } from '@/lib/committee/version-fields';
import { isShownTo, mayWriteOn } from '@/lib/committee/visible';
import { MeetingMissing } from '@/lib/committee/writing/outcomes';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { readRecommendation } from '@/lib/store/queries/committee/recommendations';

const text = z.string('invalid');

export const addRecommendationAction = defineFormAction('recommendations.add', {
  schema: z.object({ meeting: text.min(1, 'invalid').max(64, 'invalid'), ...RECOMMENDATION_FIELDS }),
  act: async (input, { reader, language, store }) => {
    const { committeeForms } = messagesIn(language);
    const known = await readPlaceNames(store, reader.scope);
    const read = readRecommendationWish(input, new Set(known.keys()));
    if (!read.ok) return tellFaults(read.faults, language);
    if (!mayWriteOn(reader.scope, read.wish, known)) return { invalid: { places: committeeForms.placesOwn } };
    try {
      const { number } = await addRecommendationAudited(store, input.meeting, read.wish, authorOf(reader));
      return { done: fill(committeeForms.addedRecommendation, { number }) };
    } catch (error) {
      if (error instanceof MeetingMissing) return { refused: committeeForms.gone };
      throw error;
    } finally {
      refresh();
    }
  },
});

export const changeRecommendationAction = defineFormAction('recommendations.change', {
  schema: z.object({ ...VERSION_FIELDS, ...RECOMMENDATION_FIELDS, comment: text }),
  act: async (input, context) => {
    const { reader, language, store } = context;
    const { committeeForms } = messagesIn(language);
    const known = await readPlaceNames(store, reader.scope);
    const stands = await readRecommendation(store, input.subject);
    if (!stands || !isShownTo(reader.scope, stands, known)) return { refused: committeeForms.gone };
    if (!mayWriteOn(reader.scope, stands, known)) return { refused: committeeForms.ownPlacesOnly };
    const read = readRecommendationWish(input, new Set([...known.keys(), ...stands.places]));
    const comment = readComment(input.comment);
    if (!read.ok || !comment.ok) {
      return tellFaults({ ...(!read.ok && read.faults), ...(!comment.ok && comment.faults) }, language);
    }
    if (!mayWriteOn(reader.scope, read.wish, known)) return { invalid: { places: committeeForms.placesOwn } };
    const at = { id: input.subject, version: input.version };
    const outcome = await changeRecommendationAudited(store, at, read.wish, comment.wish, authorOf(reader));
    refresh();
    if (outcome.kind === 'gone') return { refused: committeeForms.gone };
    if (outcome.kind === 'overtaken') return tellOvertakenRecommendation(read.wish, outcome, context);
    return { done: outcome.kind === 'same' ? committeeForms.same : committeeForms.saved };
  },
});

export const commentOnRecommendation = defineFormAction('recommendations.comment', {
  schema: z.object({ subject: VERSION_FIELDS.subject, comment: text }),
  act: async (input, { reader, language, store }) => {
    const { committeeForms, forms } = messagesIn(language);
    const known = await readPlaceNames(store, reader.scope);
    const stands = await readRecommendation(store, input.subject);
    if (!stands || !isShownTo(reader.scope, stands, known)) return { refused: committeeForms.gone };
    if (!mayWriteOn(reader.scope, stands, known)) return { refused: committeeForms.ownPlacesOnly };
    const comment = readComment(input.comment);
    if (!comment.ok) return tellFaults(comment.faults, language);
    if (comment.wish === null) return { invalid: { comment: forms.problems.required } };
    const outcome = await commentOnAudited(store, input.subject, comment.wish, authorOf(reader));
    refresh();
    return outcome.kind === 'gone' ? { refused: committeeForms.gone } : { done: committeeForms.commented };
  },
});
