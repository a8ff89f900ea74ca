import type { Language, Localized } from '@/lib/i18n/language';
import { PROBLEMS, type ProblemCode } from './problem-codes';
import type { ProblemDetails } from './schemas/problem';

export interface ProblemOptions {
  /** The parameter at fault, and what it takes. */
  readonly parameter?: string;
  readonly takes?: Localized;
  /** Seconds after which the same request may succeed. */
  readonly retryAfter?: number;
}

/** What stops a request, to be told as `application/problem+json` (RFC 9457) in the reader's language. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: ProblemCode,
    readonly detail: Localized,
    readonly options: ProblemOptions = {},
  ) {
    super(`${code}: ${detail.en}`);
  }
}

/** Whether an error is a `ProblemError`; by name, because a module may be bundled twice in one process. */
export function isProblem(error: unknown): error is ProblemError {
  return (
    error instanceof ProblemError ||
    (error instanceof Error && error.name === 'ProblemError' && 'code' in error)
  );
}

/** The answer that tells a problem. It is never stored by a cache: the next attempt may succeed. */
export function problemResponse(problem: ProblemError, language: Language): Response {
  const { status, title } = PROBLEMS[problem.code];
  const { parameter, takes, retryAfter } = problem.options;
  const details: ProblemDetails = {
    type: `urn:tableau-sec:problem:${problem.code}`,
    code: problem.code,
    title: title[language],
    status,
    detail: problem.detail[language],
    ...(parameter === undefined ? {} : { parameter }),
    ...(takes === undefined ? {} : { takes: takes[language] }),
  };
  return new Response(JSON.stringify(details), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      Vary: 'Accept, Accept-Language, Cookie, Authorization',
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    },
  });
}
