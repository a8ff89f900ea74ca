import type { Failure } from '../types';
import type { Batch } from './batch';

/** What a failure says about the rest of a pull. */
export type Scope =
  /** Nothing else will work either. */
  | 'server'
  /** Nothing about this region will work. */
  | 'region'
  /** One of the items asked for spoils the request. */
  | 'item'
  /** Only this request is concerned. */
  | 'request';

export function scopeOf(failure: Failure): Scope {
  const { errorCode } = failure.detail;
  switch (failure.code) {
    case 'unreachable':
    case 'not-authenticated':
    case 'not-dhis2':
    case 'no-analytics':
    case 'unsupported-calendar':
    case 'cancelled':
      return 'server';
    case 'forbidden':
      if (errorCode === undefined) return 'server';
      return failure.split ? 'item' : 'region';
    case 'bad-item':
      return failure.split ? 'item' : 'region';
    case 'not-found':
      return errorCode === undefined ? 'server' : 'request';
    default:
      return 'request';
  }
}

export type Step = 'retry' | 'halve' | 'isolate' | 'fail' | 'fail-region' | 'stop';

/** What to do after a failed try, `attempt` from 1. `smaller`: the batch can still be halved. */
export function nextStep(failure: Failure, attempt: number, tries: number, smaller: boolean): Step {
  const scope = scopeOf(failure);
  if (scope === 'item') return 'isolate';
  if (smaller && failure.split && blamesSize(failure)) return 'halve';
  if (failure.retry && attempt < tries) return 'retry';
  if (scope === 'server') return 'stop';
  if (scope === 'region') return 'fail-region';
  return smaller && failure.split ? 'halve' : 'fail';
}

/**
 * Failures that asking for less may cure at once. Asking the same again would only cost the server another long query:
 * behind a proxy's 502 or 504 the database often still works on the first.
 */
export function blamesSize(failure: Failure): boolean {
  const { code, detail } = failure;
  if (code === 'server-error') return detail.status === 502;
  return ['too-many-rows', 'query-timeout', 'timeout', 'too-large', 'bad-request'].includes(code);
}

/** Whether a failure counts toward giving up on a server that only ever fails; refusals that depend on what was asked do not. */
export function countsAsOutage(failure: Failure): boolean {
  return scopeOf(failure) === 'request' && !['too-many-rows', 'not-found'].includes(failure.code);
}

/** Positions of the measures that a failure names, by a uid of one of their items. */
export function measuresNamedIn(failure: Failure, batch: Batch): number[] {
  const said = failure.detail.message ?? '';
  return batch.measures.flatMap(({ items }, position) =>
    items.some((item) => item.uids.some((uid) => said.includes(uid))) ? [position] : [],
  );
}
