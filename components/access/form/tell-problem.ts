import type { AccountProblem } from '@/lib/access/accounts/problem';
import type { FormOutcome } from '@/lib/access/forms/form-state';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';

/** Why an account service did nothing, in words: at the field it is about, or over the form. */
export function tellProblem(
  problem: AccountProblem,
  fields: Readonly<Partial<Record<AccountProblem, string>>>,
  language: Language,
): FormOutcome {
  const sentence = messagesIn(language).forms.problems[problem];
  const field = fields[problem];
  return field === undefined ? { refused: sentence } : { invalid: { [field]: sentence } };
}
