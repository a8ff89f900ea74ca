import type { Language } from '@/lib/i18n/language';
import type { Account } from '@/lib/store/access-types';

/** States that a list of accounts may be narrowed to, as the address names them. */
export const USER_STATES = ['actif', 'desactive', 'sans-role', 'a-changer'] as const;
export type UserState = (typeof USER_STATES)[number];

export function isUserState(text: string | null): text is UserState {
  return USER_STATES.some((state) => state === text);
}

/** Whether an account is in a state. One that is disabled is nothing else. */
export function isInState(account: Account, state: UserState): boolean {
  const disabled = account.disabledAt !== null;
  if (state === 'desactive' || disabled) return disabled === (state === 'desactive');
  if (state === 'sans-role') return account.role === null;
  if (state === 'a-changer') return account.mustChangePassword;
  return account.role !== null;
}

/** Accounts of a state whose name or e-mail holds a text, whatever its case and accents. */
export function filterUsers(
  accounts: readonly Account[],
  { state, text }: { readonly state: UserState | null; readonly text: string | null },
): Account[] {
  const wanted = foldText(text ?? '');
  return accounts.filter(
    (account) =>
      (state === null || isInState(account, state)) &&
      foldText(`${account.name}\n${account.email}`).includes(wanted),
  );
}

function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Accounts by the names of their people, as the language orders them. */
export function sortByName(accounts: readonly Account[], language: Language): Account[] {
  const byName = new Intl.Collator(language);
  return [...accounts].sort((one, other) => byName.compare(one.name, other.name));
}
