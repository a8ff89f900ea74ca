import { isLoopbackHost } from '@/lib/config/loopback';

/**
 * Whether a request's `Host` names this dashboard. With a public address (`NEXTAUTH_URL`) that name alone is answered, else the
 * names of this machine: a page elsewhere could point a name of its own here and read the answers (DNS rebinding), and a link
 * made from a name that a stranger chose would lead to the stranger. `X-Forwarded-Host` is never read: anyone can send it.
 */
export function isOwnHost(host: string | null, publicAddress: URL | null): boolean {
  if (publicAddress === null) return isLoopbackHost(host);
  if (host === null || !/^[\w.:[\]-]+$/.test(host)) return false;
  const named = `${publicAddress.protocol}//${host}`;
  // Parsing leaves out the port where it is the protocol's own, on both sides.
  return URL.canParse(named) && new URL(named).host === publicAddress.host;
}
