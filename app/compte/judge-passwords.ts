import type { AccountProblem } from '@/lib/access/accounts/own';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { checkPassword } from '@/lib/access/passwords/policy';

/** In the order of the form. */
const FIELDS = ['passwordCurrent', 'passwordNext', 'passwordAgain'] as const;
type PasswordField = (typeof FIELDS)[number];

/** Keys of `forms.problems`, by field. */
type Problems = Partial<Record<PasswordField, AccountProblem | 'required' | 'not-the-same'>>;

/**
 * Everything that is wrong with a change of password by itself. Whether the current one is right is asked elsewhere.
 * @param owner may not be named in the new one.
 */
export function judgePasswords(
  typed: Readonly<Record<PasswordField, string>>,
  owner: { readonly email: string; readonly name: string } | null,
): Problems {
  const { passwordCurrent: current, passwordNext: next, passwordAgain: again } = typed;
  const problems: Problems = {};
  if (current === '') problems.passwordCurrent = 'required';
  const flaw = judgeNext(next, current, owner ?? { email: '', name: '' });
  if (flaw !== null) problems.passwordNext = flaw;
  if (again === '') problems.passwordAgain = 'required';
  else if (again !== next) problems.passwordAgain = 'not-the-same';
  return problems;
}

/** The field that a refusal of the account service is about. */
export function passwordFieldOf(problem: AccountProblem): PasswordField {
  return problem === 'wrong-password' || problem === 'slow-down' ? 'passwordCurrent' : 'passwordNext';
}

/** The problems in words, in the order of the fields; `null`: there is none. */
export function tellPasswordProblems(problems: Problems, language: Language): Record<string, string> | null {
  const words = messagesIn(language).forms.problems;
  const told = FIELDS.flatMap((field) => {
    const problem = problems[field];
    return problem === undefined ? [] : [[field, words[problem]] as const];
  });
  return told.length === 0 ? null : Object.fromEntries(told);
}

function judgeNext(next: string, current: string, owner: { readonly email: string; readonly name: string }) {
  if (next === '') return 'required' as const;
  if (next.normalize('NFC') === current.normalize('NFC')) return 'password-same' as const;
  const flaw = checkPassword(next, owner);
  return flaw === null ? null : (`password-${flaw}` as const);
}
