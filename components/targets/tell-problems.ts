import type { FormOutcome } from '@/lib/access/forms/form-state';
import { formatDateTime } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { TargetChange } from '@/lib/targets/decision';
import type { TargetProblem } from '@/lib/targets/problem';
import type { StandingTarget } from '@/lib/targets/standing';
import { sayTargetValue } from './say-target';

/** What is wrong with each field; what no field can mend stands over the form. */
export function tellTargetProblems(
  faults: Readonly<Record<string, TargetProblem>>,
  language: Language,
): FormOutcome {
  const words = messagesIn(language).forms.problems;
  const over = faults['plan'] ?? faults['target'];
  if (over) return { refused: words[over] };
  return {
    invalid: Object.fromEntries(Object.entries(faults).map(([field, problem]) => [field, words[problem]])),
  };
}

/** Says that a target changed meanwhile: what it is now, and what was about to be made of it. */
export function tellOvertaken(
  { key, inForce, last }: StandingTarget,
  wanted: TargetChange,
  language: Language,
): FormOutcome {
  const { targets } = messagesIn(language);
  const now = sayTargetValue(key.indicator, inForce?.value, language);
  const at = last && { date: formatDateTime(last.at, language), name: last.accountName };
  const who = at
    ? fill(last.change.kind === 'set' ? targets.enteredBy : targets.withdrawnBy, at)
    : targets.ofProfile;
  if (wanted.kind === 'withdrawn') return { refused: fill(targets.overtakenWithdraw, { now, who }) };
  const typed = sayTargetValue(key.indicator, wanted.value, language);
  return { refused: fill(targets.overtaken, { now, who, typed }) };
}
