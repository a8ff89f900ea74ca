import type { ActionContext } from '@/lib/access/forms/define-form-action';
import type { FormOutcome, FormValues } from '@/lib/access/forms/form-state';
import { readPlaceUnits } from '@/lib/committee/audited/place-names';
import type { CommitteeFaults } from '@/lib/committee/problem';
import type { ChangeOutcome, CommitteeChange, Recommendation } from '@/lib/committee/types';
import { isShownTo, pickSeenChanges } from '@/lib/committee/visible';
import { formatList } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { sayChangedFields } from '@/lib/pages/committee/say-change';
import { typeRecommendation } from './typed-fields';

/** What is wrong with each field, in words. */
export function tellFaults(faults: CommitteeFaults, language: Language): FormOutcome {
  const words = messagesIn(language).forms.problems;
  return {
    invalid: Object.fromEntries(Object.entries(faults).map(([field, problem]) => [field, words[problem]])),
  };
}

/**
 * Who changed what while the form was being filled in.
 * @param since newest first.
 * @param message with `{who}` and `{what}`.
 */
export async function tellOvertaken(
  since: readonly CommitteeChange[],
  { store, reader, language }: Pick<ActionContext, 'store' | 'reader' | 'language'>,
  message: string,
): Promise<string> {
  const text = messagesIn(language);
  const places = await readPlaceUnits(store, reader.scope);
  const frame = { text, language, places, scope: reader.scope };
  const said = since
    .toReversed()
    .flatMap((change) => [
      ...sayChangedFields(change, frame),
      ...(change.comment === null
        ? []
        : [fill(text.committeeForms.overtakenComment, { comment: change.comment })]),
    ]);
  const who = [...new Set(since.map(({ by }) => by.accountName))];
  return fill(message, {
    who: formatList(who, language),
    what: said.length > 0 ? said.join(language === 'fr' ? '\u202f; ' : '; ') : text.recommendations.nothing,
  });
}

type Overtaken = Extract<ChangeOutcome<Recommendation>, { readonly kind: 'overtaken' }>;

/**
 * What a secretary whose change came second is told of a recommendation, and the form's fields as they stand now. Where it has been
 * moved out of the secretary's scope meanwhile it is gone, with all that was said of it.
 */
export async function tellOvertakenRecommendation(
  wish: object,
  { now, since }: Pick<Overtaken, 'now' | 'since'>,
  context: Pick<ActionContext, 'store' | 'reader' | 'language'>,
): Promise<FormOutcome> {
  const { committeeForms } = messagesIn(context.language);
  const { scope } = context.reader;
  const places = await readPlaceUnits(context.store, scope);
  if (!isShownTo(scope, now, places)) return { refused: committeeForms.gone };
  const seen = pickSeenChanges(scope, since, places);
  return {
    refused: await tellOvertaken(seen, context, committeeForms.overtaken),
    values: keepOwnWords(wish, { since }, typeRecommendation(now)),
  };
}

/**
 * The fields that the second of two left as they were shown take what the first made of them: sending again then changes only what
 * was typed.
 * @param wish what the second sent.
 * @param typed what stands now, as it is typed.
 */
export function keepOwnWords(
  wish: object,
  { since }: { readonly since: readonly CommitteeChange[] },
  typed: FormValues,
): FormValues {
  const shown: Record<string, unknown> = {};
  // Newest first: the oldest change of a field says what the form had shown.
  for (const { before } of since) Object.assign(shown, before);
  const sent: Readonly<Record<string, unknown>> = { ...wish };
  const untouched = Object.keys(shown).filter(
    (field) => JSON.stringify(sent[field] ?? null) === JSON.stringify(shown[field] ?? null),
  );
  return Object.fromEntries(
    untouched.flatMap((field) => {
      const text = typed[field];
      return text === undefined ? [] : [[field, text]];
    }),
  );
}
