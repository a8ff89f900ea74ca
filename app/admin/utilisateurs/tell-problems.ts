import type { FormOutcome } from '@/lib/access/forms/form-state';
import type { Language } from '@/lib/i18n/language';
import { messagesIn, type Messages } from '@/lib/i18n/messages';

/** What is wrong with each field, in words. */
export function tellProblems(
  problems: Readonly<Record<string, keyof Messages['forms']['problems']>>,
  language: Language,
): FormOutcome {
  const words = messagesIn(language).forms.problems;
  const told = Object.entries(problems).map(([field, problem]) => [field, words[problem]]);
  return { invalid: Object.fromEntries(told) };
}
