import type { Failure, Result } from '../types';
import type { Parameter } from './address';
import { backoffDelay, LONGEST_RETRY_AFTER, type RetryPolicy } from './backoff';
import type { Clock } from './clock';
import { createFailure } from './failures';
import type { Pace } from './pace';
import type { Attempt, Transport } from './transport';

export interface Received {
  readonly json: unknown;
  /** After decompression. */
  readonly bytes: number;
}

export interface Requester {
  /** One try within the pace, until `signal` or else the client's own; a `Retry-After` holds back every request of this client. */
  once(resource: string, parameters: readonly Parameter[], signal?: AbortSignal): Promise<Result<Received>>;
  /** Tries again what may succeed later; a refused login never. */
  get(resource: string, parameters: readonly Parameter[], signal?: AbortSignal): Promise<Result<Received>>;
  /** Waits before the next try, `attempt` from 1. */
  backOff(attempt: number, signal?: AbortSignal): Promise<void>;
  readonly retry: RetryPolicy;
}

interface Parts {
  readonly transport: Transport;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly retry: RetryPolicy;
  readonly signal?: AbortSignal;
}

export function createRequester({ transport, pace, clock, retry, signal: own }: Parts): Requester {
  async function once(resource: string, parameters: readonly Parameter[], given?: AbortSignal) {
    const signal = given ?? own;
    const attempt = await pace.run<Attempt>(async () => {
      if (signal?.aborted) return { ok: false, failure: createFailure('cancelled') };
      return transport(resource, parameters, signal);
    }, signal);
    if (attempt.ok) return { ok: true as const, value: { json: attempt.json, bytes: attempt.bytes } };
    if (attempt.retryAfterMs === undefined || !attempt.failure.retry)
      return { ok: false as const, failure: attempt.failure };
    return { ok: false as const, failure: heedRetryAfter(attempt.failure, attempt.retryAfterMs) };
  }

  function heedRetryAfter(failure: Failure, ms: number): Failure {
    if (ms > LONGEST_RETRY_AFTER) return { ...failure, retry: false };
    pace.pause(ms);
    return failure;
  }

  const backOff = (attempt: number, given?: AbortSignal) =>
    clock.sleep(
      backoffDelay(attempt, retry, () => clock.random()),
      given ?? own,
    );

  return {
    once,
    backOff,
    retry,
    async get(resource, parameters, given) {
      for (let attempt = 1; ; attempt += 1) {
        const result = await once(resource, parameters, given);
        if (result.ok || !result.failure.retry || attempt >= retry.tries) return result;
        await backOff(attempt, given);
      }
    },
  };
}
