'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { keepOwnWords, tellFaults, tellOvertaken } from '@/components/committee/tell-outcome';
import { typeMeeting } from '@/components/committee/typed-fields';
import { defineFormAction } from '@/lib/access/forms/define-form-action';
import {
  addMeetingAudited,
  changeMeetingAudited,
  removeMeetingAudited,
} from '@/lib/committee/audited/meetings';
import { authorOf } from '@/lib/committee/audited/author';
import { MEETING_FIELDS, readMeetingWish } from '@/lib/committee/read-wish';
import { VERSION_FIELDS } from '@/lib/committee/version-fields';
import { messagesIn } from '@/lib/i18n/messages';
import { meetingAddress } from '@/lib/pages/committee/say-recommendation';

/** The committee meets for the nation: a secretary of some regions follows recommendations, and holds no meetings. */
const isNational = ({ reader }: { readonly reader: { readonly scope: { readonly kind: string } } }) =>
  reader.scope.kind === 'nation';

export const addMeetingAction = defineFormAction('meetings.add', {
  schema: z.object(MEETING_FIELDS),
  act: async (input, context) => {
    const { reader, language, store } = context;
    if (!isNational(context)) return { refused: messagesIn(language).committeeForms.nationalOnly };
    const read = readMeetingWish(input);
    if (!read.ok) return tellFaults(read.faults, language);
    const meeting = await addMeetingAudited(store, read.wish, authorOf(reader));
    return { redirect: meetingAddress(meeting) };
  },
});

export const changeMeetingAction = defineFormAction('meetings.change', {
  schema: z.object({ ...VERSION_FIELDS, ...MEETING_FIELDS }),
  act: async (input, context) => {
    const { reader, language, store } = context;
    const { committeeForms } = messagesIn(language);
    if (!isNational(context)) return { refused: committeeForms.nationalOnly };
    const read = readMeetingWish(input);
    if (!read.ok) return tellFaults(read.faults, language);
    const at = { id: input.subject, version: input.version };
    const outcome = await changeMeetingAudited(store, at, read.wish, authorOf(reader));
    refresh();
    if (outcome.kind === 'gone') return { refused: committeeForms.gone };
    if (outcome.kind === 'overtaken') {
      const message = await tellOvertaken(outcome.since, context, committeeForms.overtaken);
      return { refused: message, values: keepOwnWords(read.wish, outcome, typeMeeting(outcome.now)) };
    }
    return { done: outcome.kind === 'same' ? committeeForms.same : committeeForms.saved };
  },
});

export const removeMeetingAction = defineFormAction('meetings.remove', {
  schema: z.object(VERSION_FIELDS),
  act: async (input, context) => {
    const { reader, language, store } = context;
    const { committeeForms } = messagesIn(language);
    if (!isNational(context)) return { refused: committeeForms.nationalOnly };
    const at = { id: input.subject, version: input.version };
    const outcome = await removeMeetingAudited(store, at, authorOf(reader));
    if (outcome.kind === 'done') return { redirect: '/reunions' };
    refresh();
    if (outcome.kind === 'gone') return { refused: committeeForms.gone };
    if (outcome.kind === 'in-use') return { refused: committeeForms.notRemoved };
    return { refused: await tellOvertaken(outcome.since, context, committeeForms.overtakenRemove) };
  },
});
