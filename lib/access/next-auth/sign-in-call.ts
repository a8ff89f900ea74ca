import type { Profile } from 'next-auth';

/** What one run of the library asks of us; what it does not need answers no. */
export interface SignInCall {
  /** Checks e-mail and password; answers the id of the account, or `null`. */
  readonly checkPassword: (email: string, password: string) => Promise<string | null>;
  /** Decides on the claims of a single sign-on: `null` lets them in, a text is where to go instead. */
  readonly admitClaims: (claims: Profile) => Promise<string | null>;
  /** Opens the session that the checked sign-in is for; answers its secret. */
  readonly openSession: () => Promise<string>;
}

/** Nobody signs in by it: for the parts of a sign-in that only prepare one. */
export const NO_SIGN_IN: SignInCall = {
  checkPassword: async () => null,
  admitClaims: async () => '/connexion',
  openSession: async () => {
    throw new Error('No sign-in was checked.');
  },
};
