import type { Scope } from '@/lib/org-units/scope';

interface FailureTexts {
  readonly failureFr: string | null;
  readonly failureEn: string | null;
}

/**
 * A failure as a reader may be told it. Its sentence is written for an administrator and may quote the national server, which names
 * org units of any region: it is for those alone who see the whole country. That there is a failure, its code and since when stay.
 */
export function withholdCause<T extends FailureTexts>(scope: Scope | undefined, told: T): T {
  return scope?.kind === 'nation' ? told : { ...told, failureFr: null, failureEn: null };
}
