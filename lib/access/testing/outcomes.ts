import { isValidElement } from 'react';
import { ForbiddenPage } from '@/components/access/forbidden-page';
import { problemSchema } from '@/lib/api/schemas/problem';
import { REFUSALS } from '../forms/form-words';
import type { Outcome } from './callers';

/** What became of a request; a text of any other kind is what nobody expects, in words. */
export type Found = Outcome | `unexpected: ${string}`;

/** What a route answers whom it lets in, where that is not 200: asked for nothing in particular, in a store that holds nothing. */
const LET_IN: Readonly<Record<string, number>> = {
  'GET /langue': 303,
  'GET /connexion/sso': 303,
  'GET /api/auth/callback/oidc': 303,
  'GET /api/ready': 503,
  'GET /api/v1/org-units': 503,
  'GET /api/v1/org-units.csv': 503,
  'GET /api/v1/boundaries': 400,
  'GET /api/v1/values': 400,
  'GET /api/v1/values.csv': 400,
  'GET /api/v1/snapshot': 400,
  'GET /api/v1/snapshot.csv': 400,
  'GET /api/v1/series': 400,
  'GET /api/v1/series.csv': 400,
  'GET /api/v1/scenario': 503,
  'GET /api/v1/scenario.csv': 503,
  'GET /api/v1/action-list': 400,
  'GET /api/v1/action-list.csv': 400,
  'GET /api/v1/revisions': 503,
  'GET /api/v1/revisions.csv': 503,
  'GET /api/v1/search': 400,
  'GET /api/v1/briefs/[id]': 404,
  'GET /n/[code]': 404,
  'GET /api/export/brief/[id]/pdf': 404,
  'GET /api/export/brief/[id]/pptx': 404,
  'GET /api/export/brief/[id]/xlsx': 404,
  'GET /api/export/brief/[id]/csv': 404,
  'GET /api/export/figure/[name]/svg': 404,
  'GET /api/export/figure/[name]/png': 404,
  'GET /api/export/page/xlsx': 400,
  'GET /api/export/page/csv': 400,
  'GET /api/export/page/pdf': 400,
  'POST /api/v1/sync': 202,
  'GET /abonnements/[secret]/quitter': 303,
  'POST /abonnements/[secret]/quitter': 404,
  '* /api/[...address]': 404,
};

export async function outcomeOfRoute(name: string, response: unknown): Promise<Found> {
  if (!(response instanceof Response)) return `unexpected: ${String(response)}`;
  if (response.status === 401) return 'sign-in';
  if (response.status === 403) {
    const { code } = problemSchema.parse(await response.json());
    return code === 'password-to-change' ? 'password' : 'refused';
  }
  return response.status === (LET_IN[name] ?? 200) ? 'in' : `unexpected: HTTP ${response.status}`;
}

/** @param told the page's element, or the text of what it threw. */
export function outcomeOfPage(name: string, told: unknown): Found {
  if (isValidElement(told)) return told.type === ForbiddenPage ? 'refused' : 'in';
  // There is no account behind these readers, of which one's own page could tell.
  if (told === null && name === '/compte') return 'in';
  // Whoever is signed in is led on from there.
  if (name === '/connexion' && (told === 'Error: redirect /' || told === 'Error: redirect /compte'))
    return 'in';
  if (told === 'Error: redirect /compte') return 'password';
  const led = typeof told === 'string' && /^Error: redirect \/connexion(\?retour=[^&]+)?$/.test(told);
  return led ? 'sign-in' : `unexpected: ${String(told)}`;
}

const WITHOUT_FIELDS: ReadonlySet<string> = new Set(['sync.start', 'profile.check']);

/** @param told the form's state after an empty form was sent, or the text of what the action threw. */
export function outcomeOfAction(name: string, told: unknown): Found {
  if (name === 'sign-out' && told === 'Error: redirect /connexion?fin=deconnexion') return 'in';
  const { kind, message } = { kind: '', message: '', ...(typeof told === 'object' ? told : {}) };
  if (kind === 'refused' && message === REFUSALS.nobody.fr) return 'sign-in';
  if (kind === 'refused' && message === REFUSALS['must-change-password'].fr) return 'password';
  if (kind === 'refused' && message === REFUSALS['not-permitted'].fr) return 'refused';
  // Its fields were read, which comes after all of the above; some have none.
  return kind === (WITHOUT_FIELDS.has(name) ? 'done' : 'invalid')
    ? 'in'
    : `unexpected: ${JSON.stringify(told)}`;
}
