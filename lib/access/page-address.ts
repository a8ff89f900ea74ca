import type { PageQuery } from './page-context';

/** A part of a path as a person reads it; as it stands where it is not well formed. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The address of a page with its parameters and query: where the sign-in leads back to. Made from what the page is asked
 * with, never from a header that a client can set.
 */
export function pageAddress(
  path: string,
  params: Readonly<Record<string, string>>,
  query: PageQuery,
): string {
  const own = path.replace(/\[(\w+)\]/g, (_part, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, given] of Object.entries(query)) {
    for (const value of typeof given === 'string' ? [given] : (given ?? [])) search.append(name, value);
  }
  return search.size === 0 ? own : `${own}?${search.toString()}`;
}

/** One's own page, where a password that somebody else gave is changed; it leads on to an address of our own afterwards. */
export function ownPageAddress(returnTo: string): string {
  return returnTo === '/' ? '/compte' : `/compte?retour=${encodeURIComponent(returnTo)}`;
}

/** The sign-in page, which leads back to an address of our own afterwards. */
export function signInAddress(returnTo: string): string {
  return returnTo === '/' ? '/connexion' : `/connexion?retour=${encodeURIComponent(returnTo)}`;
}
