import { formatDateTime, formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Account, ApiToken } from '@/lib/store/access-types';
import { isInState, USER_STATES, type UserState } from './filter-users';

export function nameState(state: UserState, text: Messages['admin']): string {
  return {
    actif: text.stateActive,
    desactive: text.stateDisabled,
    'sans-role': text.stateNoRole,
    'a-changer': text.stateInvited,
  }[state];
}

/** Every state of an account: `actif, mot de passe à changer`. */
export function nameStates(account: Account, text: Messages['admin']): string {
  return USER_STATES.filter((state) => isInState(account, state))
    .map((state) => nameState(state, text))
    .join(', ');
}

/** State, last sign-in and the access tokens that work now, on one line. */
export function sayAccountState(
  account: Account,
  tokens: readonly ApiToken[],
  { admin }: Pick<Messages, 'admin'>,
  language: Language,
  now = new Date(),
): string {
  const live = tokens.filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > now).length;
  const { lastSignInAt } = account;
  return fill(admin.chosenState, {
    state: nameStates(account, admin),
    date: lastSignInAt === null ? admin.never : formatDateTime(lastSignInAt, language),
    tokens: fill(pickForm(language, live, admin.chosenTokens), { count: formatNumber(live, language) }),
  });
}
