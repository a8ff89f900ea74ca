import { isLoopbackHost } from '@/lib/config/loopback';
import { ProblemError } from './problem';

/**
 * Refuses a request that calls this machine by another name: a page elsewhere may point a name of its own at 127.0.0.1 and
 * read the answers (DNS rebinding). It holds as long as there are no accounts; see `readerOf`.
 * @throws ProblemError 421 `host-not-allowed`.
 */
export function requireOwnHost(request: Request): void {
  if (isLoopbackHost(request.headers.get('host') ?? new URL(request.url).host)) return;
  throw new ProblemError('host-not-allowed', {
    fr: 'Sans comptes, le tableau de bord ne répond qu’à son propre ordinateur. Utilisez l’adresse 127.0.0.1 ou localhost.',
    en: 'Without accounts the dashboard answers its own machine only. Use the address 127.0.0.1 or localhost.',
  });
}
