import type { Language } from '@/lib/i18n/language';
import { logFailure } from './log-failure';
import { observeRequest } from './metrics/request-metrics';
import type { Operation } from './operations/operation';
import { requireOwnHost } from './own-host';
import { isProblem, ProblemError, problemResponse } from './problem';
import { readLanguage } from './reader-language';
import { readerOf, type Permission, type Reader } from './reader';
import { isStoreFailure, storeUnreachable } from './store-failure';

const NOBODY: Reader = { scope: { kind: 'regions', regions: [] }, permissions: new Set() };

type Guarded = (request: Request, reader: Reader, language: Language) => Promise<Response>;

/** Stands around every route: checks by which name it is asked and who asks, tells what goes wrong as problem+json, counts and times. */
export function guardRoute(
  operation: Pick<Operation, 'method' | 'path'>,
  permission: Permission | null,
  answer: Guarded,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const startedAt = performance.now();
    const language = readLanguage(request.headers);
    const response = await admit(request, permission)
      .then((reader) => answer(request, reader, language))
      .catch((error: unknown) => problemResponse(toProblem(error, operation.path), language));
    observeRequest(operation, response.status, (performance.now() - startedAt) / 1000);
    return response;
  };
}

async function admit(request: Request, permission: Permission | null): Promise<Reader> {
  requireOwnHost(request);
  if (permission === null) return NOBODY;
  const reader = await readerOf(request);
  if (reader === undefined) {
    throw new ProblemError('not-authenticated', {
      fr: 'Connectez-vous, ou donnez un jeton d’accès valide.',
      en: 'Sign in, or give a valid access token.',
    });
  }
  if (!reader.permissions.has(permission)) {
    throw new ProblemError('not-permitted', {
      fr: 'Votre compte ne permet pas cette action. Adressez-vous à l’administrateur.',
      en: 'Your account does not allow this. Ask the administrator.',
    });
  }
  return reader;
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
