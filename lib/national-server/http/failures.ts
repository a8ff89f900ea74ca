import type { Failure, FailureCode } from '../types';
import { SENTENCES, type SentenceFacts } from './failure-sentences';

/** Whether the same request may succeed later, and whether a smaller one may succeed now, unless said otherwise. */
const CONDUCT: Readonly<Record<FailureCode, { retry: boolean; split: boolean }>> = {
  unreachable: { retry: true, split: false },
  timeout: { retry: true, split: true },
  'not-authenticated': { retry: false, split: false },
  forbidden: { retry: false, split: false },
  'not-dhis2': { retry: false, split: false },
  'too-many-rows': { retry: false, split: true },
  'query-timeout': { retry: true, split: true },
  // Tables are swapped at the end of an analytics run: they can be missing for a moment.
  'no-analytics': { retry: true, split: false },
  'analytics-stale-schema': { retry: false, split: false },
  'bad-item': { retry: false, split: true },
  'not-found': { retry: false, split: false },
  'rate-limited': { retry: true, split: false },
  'server-error': { retry: true, split: true },
  'malformed-answer': { retry: true, split: true },
  'too-large': { retry: false, split: true },
  'unsupported-calendar': { retry: false, split: false },
  'bad-request': { retry: false, split: false },
  cancelled: { retry: false, split: false },
};

export interface FailureFacts extends SentenceFacts {
  readonly detail?: Failure['detail'];
  readonly retry?: boolean;
  readonly split?: boolean;
}

/** Builds an error value with its French and English sentence. `facts` must hold no secret: redact the server's words first. */
export function createFailure(code: FailureCode, facts: FailureFacts = {}): Failure {
  const conduct = CONDUCT[code];
  const { detail = {}, retry = conduct.retry, split = conduct.split, ...words } = facts;
  return { code, retry, split, sentence: SENTENCES[code](words), detail };
}

export function failed(
  code: FailureCode,
  facts: FailureFacts = {},
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: createFailure(code, facts) };
}
