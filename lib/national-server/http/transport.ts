import 'server-only';
import type { Credentials, Failure } from '../types';
import { addressOf, type Parameter } from './address';
import { isHtml, parseJson, type Answer } from './answer';
import { readRetryAfter } from './backoff';
import type { Clock } from './clock';
import { createDeadline } from './deadline';
import { failureOf } from './error-envelope';
import { createFailure } from './failures';
import { failureOfFetch } from './network-failure';
import { readBody } from './read-body';
import { authorizationOf, canBeSent, createRedactor } from './secrets';
import { createSession } from './session';

export interface TransportOptions {
  readonly url: URL;
  readonly credentials: Credentials;
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

export type Attempt =
  | { readonly ok: true; readonly json: unknown; readonly bytes: number }
  | { readonly ok: false; readonly failure: Failure; readonly retryAfterMs?: number };

/** Sends one GET, once. */
export type Transport = (
  resource: string,
  parameters: readonly Parameter[],
  signal?: AbortSignal,
) => Promise<Attempt>;

export function createTransport(options: TransportOptions, clock: Clock): Transport {
  const redact = createRedactor(options.credentials);
  const session = createSession(options.credentials);
  const sendable = canBeSent(options.credentials);
  const headers = {
    Accept: 'application/json',
    // Without it, a failed login is answered by a redirection to a page instead of 401.
    'X-Requested-With': 'XMLHttpRequest',
    'Accept-Encoding': 'gzip',
  };

  return async function send(resource, parameters, signal) {
    const address = addressOf(options.url, resource, parameters);
    const path = address.pathname;
    if (!sendable)
      return {
        ok: false,
        failure: createFailure('not-authenticated', { detail: { path }, cause: UNSENDABLE }),
      };
    const deadline = createDeadline(signal, options.timeoutMs);
    let answered = false;
    const broken = (error: unknown) =>
      refuse(
        failureOfFetch(error, {
          address,
          cancelled: signal?.aborted ?? false,
          timedOut: deadline.expired(),
          answered,
        }),
      );
    try {
      const response = await fetch(address, {
        headers: { ...headers, Authorization: authorizationOf(options.credentials), ...session.header() },
        redirect: 'manual',
        cache: 'no-store',
        signal: deadline.signal,
      });
      answered = true;
      session.remember(response);
      const body = await readBody(response, options.maxBytes);
      if (deadline.signal.aborted) return broken(null);
      if (body.kind === 'cut')
        return refuse(createFailure('malformed-answer', { detail: { path, status: response.status } }));
      if (body.kind === 'too-large')
        return refuse(createFailure('too-large', { detail: { path, status: response.status } }));
      const answer: Answer = {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        location: response.headers.get('location'),
        text: body.text,
        bytes: body.bytes,
        host: address.host,
        path,
      };
      const failure = failureOf(answer, redact);
      if (!failure) return readJson(answer);
      const retryAfterMs = readRetryAfter(response.headers.get('retry-after'), clock.now());
      return { ok: false, failure, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    } catch (error) {
      return broken(error);
    } finally {
      deadline.clear();
    }
  };
}

const UNSENDABLE = {
  fr: 'Il contient un caractère interdit, par exemple un retour à la ligne.',
  en: 'It holds a character that is not allowed, a line break for instance.',
};

function refuse(failure: Failure): Attempt {
  return { ok: false, failure };
}

function readJson(answer: Answer): Attempt {
  const json = parseJson(answer.text);
  if (json !== undefined) return { ok: true, json, bytes: answer.bytes };
  const detail = { path: answer.path, status: answer.status };
  const meant = /json/i.test(answer.contentType) || /^\s*[{[]/.test(answer.text);
  if (meant || isHtml(answer)) return refuse(createFailure('malformed-answer', { detail }));
  return refuse(createFailure('not-dhis2', { subject: answer.host, detail }));
}
