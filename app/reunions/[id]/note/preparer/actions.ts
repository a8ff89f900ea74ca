'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { readOwn, refuseConfined } from '@/components/prepare/read-own';
import { tellPublication } from '@/components/prepare/tell-publication';
import { tellFaults, tellOvertaken } from '@/components/prepare/tell-outcome';
import { defineFormAction } from '@/lib/access/forms/define-form-action';
import { MOST_BYTES_OF_NOTE } from '@/lib/access/forms/form-bounds';
import { authorOf } from '@/lib/committee/audited/author';
import * as audited from '@/lib/committee/audited/briefs';
import { noteAddress, prepareAddress } from '@/lib/committee/prepare/addresses';
import { checkPublication } from '@/lib/committee/prepare/check-publication';
import { BEGIN_FIELDS, BRIEF_FIELDS, PUBLISH_FIELDS, readSeen, textOf } from '@/lib/committee/prepare/fields';
import { firstChoices, loadPreparation } from '@/lib/committee/prepare/load-prepare';
import { readBriefWish } from '@/lib/committee/prepare/read-wish';
import { VERSION_FIELDS } from '@/lib/committee/version-fields';
import { messagesIn } from '@/lib/i18n/messages';

export const beginBriefAction = defineFormAction('briefs.begin', {
  schema: z.object(BEGIN_FIELDS),
  act: async (input, context) => {
    const { reader, language, store } = context;
    const { prepare, forms } = messagesIn(language);
    const confined = refuseConfined(context);
    if (confined) return confined;
    const page = await loadPreparation(store, input.meeting);
    if (!page) return { refused: prepare.meetingGone };
    if (!page.periods.some(({ id }) => id === input.period)) {
      return { invalid: { period: forms.problems['brief-period'] } };
    }
    const choices = firstChoices(page.published);
    await audited.beginBriefAudited(store, page.meeting, input.period, choices, authorOf(reader));
    return { redirect: prepareAddress(page.meeting) };
  },
});

export const changeBriefAction = defineFormAction('briefs.change', {
  schema: z.object({ ...BRIEF_FIELDS, ...VERSION_FIELDS }),
  most: MOST_BYTES_OF_NOTE,
  act: async (input, context) => {
    const { reader, language, store } = context;
    const { prepare } = messagesIn(language);
    const asked = await readOwn(context, textOf(input, 'subject'));
    if ('refused' in asked) return asked;
    const page = await loadPreparation(store, asked.meeting.id);
    if (!page) return { refused: prepare.meetingGone };
    const read = readBriefWish(input, {
      periods: page.periods.map(({ id }) => id),
      regions: page.regions.map(({ uid }) => uid),
      ...{ edits: asked.brief.choices.findings, shown: asked.brief.period },
    });
    if (!read.ok) return tellFaults(read.faults, language);
    const at = { id: asked.brief.id, version: Number(input['version']) };
    const outcome = await audited.changeBriefAudited(store, asked.meeting, at, read.wish, authorOf(reader));
    refresh();
    if (outcome.kind === 'gone') return { refused: prepare.gone };
    if (outcome.kind === 'overtaken') return tellOvertaken(outcome, read.wish, page, language);
    return { done: outcome.kind === 'same' ? prepare.same : prepare.saved };
  },
});

export const publishBriefAction = defineFormAction('briefs.publish', {
  schema: z.object({ ...VERSION_FIELDS, ...PUBLISH_FIELDS }),
  most: MOST_BYTES_OF_NOTE,
  act: async (input, context) => {
    const { reader, language, store } = context;
    const { prepare } = messagesIn(language);
    const asked = await readOwn(context, input.subject);
    if ('refused' in asked) return asked;
    if (asked.brief.state !== 'draft') return { refused: prepare.alreadyPublished };
    const at = { id: asked.brief.id, version: input.version };
    const checked = await checkPublication(store, asked, at, readSeen(input));
    if (checked.kind !== 'ready') {
      refresh();
      return tellPublication(checked, language);
    }
    const [by, { document }] = [authorOf(reader), checked];
    const outcome = await audited.publishBriefAudited(store, asked.meeting, at, document, by);
    if (outcome.kind === 'done' || outcome.kind === 'same') return { redirect: noteAddress(asked.meeting) };
    refresh();
    return { refused: outcome.kind === 'gone' ? prepare.gone : prepare.changedMeanwhile };
  },
});

export const discardBriefAction = defineFormAction('briefs.discard', {
  schema: z.object(VERSION_FIELDS),
  act: async (input, context) => {
    const { reader, language, store } = context;
    const { prepare } = messagesIn(language);
    const asked = await readOwn(context, input.subject);
    if ('refused' in asked) return asked;
    const at = { id: asked.brief.id, version: input.version };
    const outcome = await audited.discardBriefAudited(store, asked.meeting, at, authorOf(reader));
    if (outcome.kind === 'done') return { redirect: `/reunions/${encodeURIComponent(asked.meeting.id)}` };
    refresh();
    if (outcome.kind === 'gone') return { refused: prepare.gone };
    return { refused: outcome.kind === 'in-use' ? prepare.alreadyPublished : prepare.changedMeanwhile };
  },
});
