export const LANGUAGE_COOKIE = 'langue';

/**
 * Where to go after the language was switched: a path of this site, never another origin.
 * Anything else (`https://…`, `//host`, `/\host`, control characters) becomes the map.
 */
export function safeReturn(path: string | null): string {
  if (path === null || !/^\/(?![/\\])[^\\\u0000-\u0020]*$/.test(path)) return '/';
  const url = new URL(path, 'http://own.invalid');
  if (url.origin !== 'http://own.invalid') return '/';
  // Resolving `/..//host` leaves two slashes, which a browser would take for another origin.
  return `${url.pathname.replace(/^\/+/, '/')}${url.search}`;
}
