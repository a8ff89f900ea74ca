import type { Failure } from '../types';
import { createFailure } from './failures';

interface Circumstances {
  readonly address: URL;
  readonly cancelled: boolean;
  readonly timedOut: boolean;
  /** Headers had come when it broke. */
  readonly answered: boolean;
}

const NAME_UNKNOWN = {
  fr: 'Son nom n’existe pas ou ne peut être résolu.',
  en: 'Its name does not exist or cannot be resolved.',
};
const CERTIFICATE = {
  fr: 'Son certificat n’est pas valable\u202f: faites-le renouveler, ou déclarez l’autorité par NODE_EXTRA_CA_CERTS.',
  en: 'Its certificate is not valid: have it renewed, or declare the authority through NODE_EXTRA_CA_CERTS.',
};

/**
 * A failure of the network under HTTP. Only the system's error code is kept: the message of an error may hold the
 * address or a header.
 */
export function failureOfFetch(
  error: unknown,
  { address, cancelled, timedOut, answered }: Circumstances,
): Failure {
  const errorCode = systemCode(error);
  const detail = { path: address.pathname, ...(errorCode === undefined ? {} : { errorCode }) };
  const subject = address.host;
  if (cancelled) return createFailure('cancelled', { detail });
  if (timedOut) return createFailure('timeout', { subject, detail });
  if (answered) return createFailure('malformed-answer', { detail });
  if (errorCode === 'ENOTFOUND' || errorCode === 'EAI_AGAIN')
    return createFailure('unreachable', { subject, detail, cause: NAME_UNKNOWN });
  if (/CERT|SIGNED|TLS|SSL|ISSUER/.test(errorCode ?? '')) {
    return createFailure('unreachable', { subject, detail, cause: CERTIFICATE, retry: false });
  }
  return createFailure('unreachable', { subject, detail });
}

/** `ECONNREFUSED` and the like, from the error or one that it wraps. */
function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError && error.errors.length > 0) return systemCode(error.errors[0]);
  return systemCode(error.cause);
}
