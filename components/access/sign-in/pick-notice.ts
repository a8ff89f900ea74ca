import type { NobodyReason } from '@/lib/access/reader';
import type { Messages } from '@/lib/i18n/messages';

interface Arrival {
  /** `erreur` and `fin` of the address. */
  readonly error: string | null;
  readonly end: string | null;
  readonly reason: NobodyReason | null;
  /** Somebody was led here from a page that asks for an account. */
  readonly ledHere: boolean;
}

export interface ArrivalNotice {
  readonly text: string;
  readonly fault: boolean;
}

/** What to say over the sign-in form to somebody who did not simply come to sign in; `null`: nothing. */
export function pickNotice(
  { error, end, reason, ledHere }: Arrival,
  { ended, ssoErrors }: Messages['access']['signIn'],
): ArrivalNotice | null {
  const errors: Readonly<Record<string, string>> = ssoErrors;
  if (error !== null) return { text: errors[error] ?? ssoErrors.other, fault: true };
  if (end === 'deconnexion') return { text: ended.signedOut, fault: false };
  if (reason === 'disabled') return { text: ended.disabled, fault: true };
  if (reason === 'not-valid' || end === 'expiree') return { text: ended.expired, fault: false };
  return ledHere ? { text: ended.needed, fault: false } : null;
}
