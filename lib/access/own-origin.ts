/**
 * Whether a request that changes something comes from a page of our own, or from a program.
 * A browser says where a write comes from in `Origin` (`null` where it hides it) and `Sec-Fetch-Site`; what it says must be us.
 * Who says neither is believed with an access token only: no page can make a browser send one, but any page can make it send
 * the session's cookie.
 * @param publicAddress `NEXTAUTH_URL`; without it the name the request was sent to is taken, which `isOwnHost` has checked.
 */
export function isOwnOrigin(headers: Headers, publicAddress: URL | null): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  if (origin !== null) return isOurs(origin, headers.get('host'), publicAddress);
  if (site !== null) return true;
  return /^bearer\s/i.test(headers.get('authorization') ?? '');
}

/** The one write that no page of ours sends: mail programs leave a subscription at one click (RFC 8058). */
const ONE_CLICK = /^\/abonnements\/[\w-]{43}\/quitter$/;

/**
 * Whether a request may come from anywhere: the secret in its address, which only the mail holds, is the authority, and no session is
 * looked at.
 */
export function isOneClickLeave(method: string, pathname: string): boolean {
  return method === 'POST' && ONE_CLICK.test(pathname);
}

function isOurs(origin: string, host: string | null, publicAddress: URL | null): boolean {
  if (!URL.canParse(origin)) return false;
  if (publicAddress !== null) return new URL(origin).origin === publicAddress.origin;
  return host !== null && new URL(origin).host === host.toLowerCase();
}
