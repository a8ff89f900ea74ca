import { z } from 'zod';
import type { Failure } from '../types';
import { isHtml, parseJson, type Answer } from './answer';
import { causeOfRefusal } from './login-causes';
import { meaningOf } from './error-codes';
import { createFailure } from './failures';

const Envelope = z.object({
  status: z.string().optional(),
  httpStatusCode: z.number().optional(),
  message: z.string().optional(),
  errorCode: z.string().optional(),
});
type Envelope = z.infer<typeof Envelope>;

/**
 * The failure that an answer reports, `undefined` when it reports none. `redact` removes secrets from the server's words.
 */
export function failureOf(answer: Answer, redact: (text: string) => string): Failure | undefined {
  const place = { path: answer.path, status: answer.status };
  if (answer.status >= 300 && answer.status < 400) return failureOfRedirect(answer);
  if (isHtml(answer)) return failureOfHtml(answer);
  const json =
    answer.status === 200 && !/^\s*\{"(httpStatus|status)"/.test(answer.text)
      ? undefined
      : parseJson(answer.text);
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) return answer.status === 200 ? undefined : failureOfStatus(answer, '');
  const status = envelope.data.httpStatusCode ?? answer.status;
  if (status < 400) return answer.status < 400 ? undefined : failureOfStatus(answer, '');
  return failureOfEnvelope({ ...answer, status }, envelope.data, redact, place);
}

function failureOfEnvelope(
  answer: Answer,
  envelope: Envelope,
  redact: (text: string) => string,
  place: Failure['detail'],
): Failure {
  const said = redact(envelope.message ?? '');
  const errorCode = envelope.errorCode;
  const meaning = errorCode === undefined ? undefined : meaningOf(errorCode, said);
  if (errorCode === undefined || !meaning) return failureOfStatus(answer, said, errorCode);
  const { code, ...conduct } = meaning;
  return createFailure(code, { ...conduct, said, detail: { ...place, errorCode, message: said } });
}

/** Where no DHIS2 code says more, the HTTP status does. */
function failureOfStatus(answer: Answer, said: string, errorCode?: string): Failure {
  const detail = {
    path: answer.path,
    status: answer.status,
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(said === '' ? {} : { message: said }),
  };
  const facts = { said, detail };
  const cause = causeOfRefusal(said);
  const login = cause ? { detail, cause } : facts;
  switch (answer.status) {
    case 401:
      return createFailure('not-authenticated', login);
    case 403:
      return createFailure('forbidden', facts);
    case 404:
      return createFailure('not-found', { subject: answer.path, ...facts });
    case 408:
    case 504:
      return createFailure('timeout', facts);
    case 413:
    case 414:
    case 431:
      return createFailure('bad-request', { ...facts, split: true });
    case 429:
    case 503:
      return createFailure('rate-limited', facts);
    default:
      if (answer.status >= 500) return createFailure('server-error', facts);
      return cause ? createFailure('not-authenticated', login) : createFailure('bad-request', facts);
  }
}

function failureOfRedirect(answer: Answer): Failure {
  const detail = { path: answer.path, status: answer.status };
  if (/login/i.test(answer.location ?? '')) return createFailure('not-authenticated', { detail });
  return createFailure('not-dhis2', {
    subject: answer.host,
    detail,
    cause: causeOfRedirect(answer.location),
  });
}

function causeOfRedirect(location: string | null) {
  const target = URL.canParse(location ?? '') ? new URL(location ?? '').origin : null;
  return {
    fr: `Elle renvoie ailleurs${target === null ? '' : ` (${target})`}.`,
    en: `It redirects elsewhere${target === null ? '' : ` (${target})`}.`,
  };
}

/** HTML with an error status is a proxy's page, or Tomcat's; with 200 it is a login page or another site. */
function failureOfHtml(answer: Answer): Failure {
  const detail = { path: answer.path, status: answer.status };
  if (answer.status === 404) return createFailure('not-dhis2', { subject: answer.host, detail });
  if (answer.status >= 400) return failureOfStatus(answer, '');
  const login = /log-?in|j_username|type=["']?password|sign in|connexion/i.test(answer.text);
  return login
    ? createFailure('not-authenticated', { detail })
    : createFailure('not-dhis2', { subject: answer.host, detail });
}
