import { brand } from '@/lib/access/brand';
import type { Reader } from '@/lib/access/reader';
import type { RouteName } from '@/lib/access/rules';
import { transportSecurity } from '@/lib/access/safety-headers';
import { accessSettings } from '@/lib/access/settings';
import type { Language } from '@/lib/i18n/language';
import { admit } from './admit';
import { journalExport } from './journal-export';
import { logFailure } from './log-failure';
import { observeRequest } from './metrics/request-metrics';
import { isProblem, ProblemError } from './problem';
import { readLanguage } from './reader-language';
import { partsOf } from './route-names';
import { isStoreFailure, storeUnreachable } from './store-failure';
import { tellProblem } from './tell-problem';

export type RouteHandler = (request: Request) => Promise<Response>;

/** `reader` is `null` on an open route only. */
type Guarded = (request: Request, reader: Reader | null, language: Language) => Promise<Response> | Response;

/**
 * Stands around every route handler, by its name in the rules: checks by which name it is asked, who asks and what they may,
 * writes exports to the journal, tells what goes wrong without a trace of the code, counts and times.
 */
export function guardRoute(name: RouteName, answer: Guarded): RouteHandler {
  const guarded: RouteHandler = async (request) => {
    const startedAt = performance.now();
    const language = readLanguage(request.headers);
    const response = await answerReader(name, answer, request, language).catch((error: unknown) =>
      tellProblem(request, toProblem(error, partsOf(name).path), language),
    );
    observeRequest(partsOf(name), response.status, (performance.now() - startedAt) / 1000);
    return keepToHttps(response);
  };
  return brand(guarded, { kind: 'route', name });
}

async function answerReader(
  name: RouteName,
  answer: Guarded,
  request: Request,
  language: Language,
): Promise<Response> {
  const reader = await admit(name, request);
  const response = await answer(request, reader, language);
  await journalExport(request, response, reader);
  return response;
}

/** Pages get this from the proxy, which does not run for the API. */
function keepToHttps(response: Response): Response {
  const header = transportSecurity(accessSettings().publicAddress);
  if (header === null) return response;
  const headers = new Headers(response.headers);
  headers.set('Strict-Transport-Security', header);
  return new Response(response.body, { status: response.status, headers });
}

function toProblem(error: unknown, path: string): ProblemError {
  if (isProblem(error)) {
    if (error.cause !== undefined) logFailure(path, error.cause);
    return error;
  }
  logFailure(path, error);
  if (isStoreFailure(error)) return storeUnreachable(error);
  return new ProblemError('internal', {
    fr: 'Le tableau de bord n’a pas pu répondre. L’erreur est dans son journal.',
    en: 'The dashboard could not answer. The error is in its log.',
  });
}
