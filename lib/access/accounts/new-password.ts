import { checkPassword, generatePassword } from '../passwords/policy';
import { hashPassword } from '../passwords/hash';
import { type Managed, refuse } from './problem';

/** A password that was given, checked against the policy, or one made at random; with its hash. */
export async function makePassword(
  given: string | undefined,
  owner: { readonly email: string; readonly name: string },
): Promise<Managed<{ readonly password: string; readonly passwordHash: string }>> {
  const password = given ?? generatePassword();
  const flaw = given === undefined ? null : checkPassword(given, owner);
  if (flaw !== null) return refuse(`password-${flaw}`);
  return { ok: true, password, passwordHash: await hashPassword(password) };
}
