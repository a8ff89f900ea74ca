import { hashSecret, newSecret } from '../secrets';

/** How an access token begins, so that people and secret scanners know one when they see it. */
const PREFIX = 'tsec_';
const FORM = /^tsec_[\w-]{43}$/;
const HINT_CHARACTERS = PREFIX.length + 4;

export interface NewToken {
  /** Shown once to its owner. */
  readonly secret: string;
  /** What the store keeps. */
  readonly hash: string;
  /** First characters, by which its owner knows it again. */
  readonly hint: string;
}

export function newTokenSecret(): NewToken {
  const secret = PREFIX + newSecret();
  return { secret, hash: hashSecret(secret), hint: secret.slice(0, HINT_CHARACTERS) };
}

/** What the store keeps of a token's secret; `null` when the text is not one. */
export function hashToken(secret: string): string | null {
  return FORM.test(secret) ? hashSecret(secret) : null;
}
