import type { AccountProblem } from '@/lib/access/accounts/own';
import { checkPassword } from '@/lib/access/passwords/policy';

type PasswordField = 'passwordCurrent' | 'passwordNext' | 'passwordAgain';

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

function judgeNext(next: string, current: string, owner: { readonly email: string; readonly name: string }) {
  if (next === '') return 'required' as const;
  if (next.normalize('NFC') === current.normalize('NFC')) return 'password-same' as const;
  const flaw = checkPassword(next, owner);
  return flaw === null ? null : (`password-${flaw}` as const);
}
