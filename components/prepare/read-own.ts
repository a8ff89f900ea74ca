import type { ActionContext } from '@/lib/access/forms/define-form-action';
import { readAsked } from '@/lib/committee/prepare/find-draft';
import { messagesIn } from '@/lib/i18n/messages';

/** A note is of the nation: who sees a part of it cannot answer for it. */
export function refuseConfined({ reader, language }: ActionContext) {
  return reader.scope.kind === 'nation'
    ? null
    : { refused: messagesIn(language).committeeForms.nationalOnly };
}

/** The note that a form is about, or why it cannot be acted upon. */
export async function readOwn(context: ActionContext, id: string) {
  const gone = { refused: messagesIn(context.language).prepare.gone };
  return refuseConfined(context) ?? (await readAsked(context.store, id)) ?? gone;
}
