import { signInAddress } from '@/lib/access/page-address';
import type { Language } from '@/lib/i18n/language';
import { PROBLEMS } from './problem-codes';
import { type ProblemError, problemResponse } from './problem';

/** Where a password that somebody else gave is changed. */
const OWN_PAGE = '/compte';

/**
 * Tells a problem: as problem+json, except that a person who follows a link of a page without a session, or with a password to
 * change, is led to where it is set right, as from a page.
 */
export function tellProblem(request: Request, problem: ProblemError, language: Language): Response {
  const { pathname, search } = new URL(request.url);
  const isPerson =
    !pathname.startsWith('/api/') &&
    request.method === 'GET' &&
    (request.headers.get('accept') ?? '').includes('text/html');
  if (isPerson && PROBLEMS[problem.code].status === 401) return leadTo(signInAddress(`${pathname}${search}`));
  if (isPerson && problem.code === 'password-to-change') return leadTo(OWN_PAGE);
  return problemResponse(problem, language);
}

function leadTo(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } });
}
