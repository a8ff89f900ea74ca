import 'server-only';
import type { CountryProfile } from '@/lib/profile/types';
import type { CheckAskedBy } from '@/lib/store/queries/mapping-check';
import { findCheckRequest, settleCheckRequests } from '@/lib/store/queries/mapping-check-writing';
import type { Store } from '@/lib/store/types';
import type { PullOutcome } from '../types';
import { isMappingChecked } from './check-mapping';

export interface Checker {
  readonly store: Store;
  readonly profile: CountryProfile;
  check(askedBy: CheckAskedBy): Promise<unknown>;
}

/**
 * Makes the check that administrators have asked for, one for all requests so far. A check that cannot be kept is not tried again
 * unasked: the loop would ask the server without end.
 * @returns whether there was one.
 * @throws the store's own error.
 */
export async function answerCheckRequests({ store, check }: Checker): Promise<boolean> {
  const request = await findCheckRequest(store);
  if (request === undefined) return false;
  try {
    await check('request');
  } finally {
    await settleCheckRequests(store, request);
  }
  return true;
}

/** Checks a mapping that no check has seen, once a pull has shown that the server answers. @returns whether it did. */
export async function checkNewMapping(checker: Checker, outcome: PullOutcome): Promise<boolean> {
  if (outcome.state === 'failed' || (await isMappingChecked(checker.store, checker.profile))) return false;
  await checker.check('pull');
  return true;
}
