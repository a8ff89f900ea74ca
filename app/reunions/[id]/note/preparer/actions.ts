'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { tellFaults, tellOvertaken } from '@/components/prepare/tell-outcome';
import { defineFormAction, type ActionContext } from '@/lib/access/forms/define-form-action';
import { authorOf } from '@/lib/committee/audited/author';
import * as audited from '@/lib/committee/audited/briefs';
import { composeDocument } from '@/lib/committee/document/compose-document';
import { isProblem } from '@/lib/committee/document/brief-problem';
import { noteAddress, prepareAddress } from '@/lib/committee/prepare/addresses';
import { BEGIN_FIELDS, BRIEF_FIELDS, CONFIRMED, textOf } from '@/lib/committee/prepare/fields';
import { readAsked } from '@/lib/committee/prepare/find-draft';
import { firstChoices, loadPreparation } from '@/lib/committee/prepare/load-prepare';
import { readBriefWish } from '@/lib/committee/prepare/read-wish';
import { VERSION_FIELDS } from '@/lib/committee/version-fields';
import { messagesIn } from '@/lib/i18n/messages';

/** A note is of the nation: who sees a part of it cannot answer for it. */
const isNational = ({ reader }: Pick<ActionContext, 'reader'>) => reader.scope.kind === 'nation';

export const beginBriefAction = defineFormAction('briefs.begin', {
  schema: z.object(BEGIN_FIELDS),
  act: async (input, context) => {
    const { reader, language, store } = context;
    const { prepare, committeeForms, forms } = messagesIn(language);
    if (!isNational(context)) return { refused: committeeForms.nationalOnly };
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
  act: async (input, context) => {
    const { reader, language, store } = context;
    const { prepare, committeeForms } = messagesIn(language);
    if (!isNational(context)) return { refused: committeeForms.nationalOnly };
    const asked = await readAsked(store, textOf(input, 'subject'));
    if (!asked) return { refused: prepare.gone };
    const page = await loadPreparation(store, asked.meeting.id);
    if (!page) return { refused: prepare.meetingGone };
    const read = readBriefWish(input, {
      periods: page.periods.map(({ id }) => id),
      regions: page.regions.map(({ uid }) => uid),
      edits: asked.brief.choices.findings,
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
  schema: z.object({ ...VERSION_FIELDS, confirm: CONFIRMED }),
  act: async (input, context) => {
    const { reader, language, store } = context;
    const { prepare, committeeForms } = messagesIn(language);
    if (!isNational(context)) return { refused: committeeForms.nationalOnly };
    const asked = await readAsked(store, input.subject);
    if (!asked) return { refused: prepare.gone };
    if (asked.brief.state !== 'draft') return { refused: prepare.alreadyPublished };
    // Composed of the draft as it stands; a change of it since the page was shown is refused below, by its version.
    const document = await composeDocument(store, asked.meeting, asked.brief);
    if (isProblem(document)) return { refused: document.problem[language] };
    const at = { id: asked.brief.id, version: input.version };
    const outcome = await audited.publishBriefAudited(store, asked.meeting, at, document, authorOf(reader));
    if (outcome.kind === 'done' || outcome.kind === 'same') return { redirect: noteAddress(asked.meeting) };
    refresh();
    return { refused: outcome.kind === 'gone' ? prepare.gone : prepare.changedMeanwhile };
  },
});

export const discardBriefAction = defineFormAction('briefs.discard', {
  schema: z.object(VERSION_FIELDS),
  act: async (input, context) => {
    const { reader, language, store } = context;
    const { prepare, committeeForms } = messagesIn(language);
    if (!isNational(context)) return { refused: committeeForms.nationalOnly };
    const asked = await readAsked(store, input.subject);
    if (!asked) return { refused: prepare.gone };
    const at = { id: asked.brief.id, version: input.version };
    const outcome = await audited.discardBriefAudited(store, asked.meeting, at, authorOf(reader));
    if (outcome.kind === 'done') return { redirect: `/reunions/${encodeURIComponent(asked.meeting.id)}` };
    refresh();
    if (outcome.kind === 'gone') return { refused: prepare.gone };
    return { refused: outcome.kind === 'in-use' ? prepare.alreadyPublished : prepare.changedMeanwhile };
  },
});
