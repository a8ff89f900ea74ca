import { ProblemError } from './problem';

/**
 * Refuses a changing request that a page of another site made a browser send. A program without a browser sends neither header.
 * @throws ProblemError 403 `cross-site`.
 */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const fromElsewhere =
    (site !== null && site !== 'same-origin' && site !== 'none') ||
    (origin !== null && hostOf(origin) !== (request.headers.get('host') ?? new URL(request.url).host));
  if (!fromElsewhere) return;
  throw new ProblemError('cross-site', {
    fr: 'Cette action n’est acceptée que depuis les pages du tableau de bord.',
    en: 'This action is accepted from the dashboard’s own pages only.',
  });
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
