/** Longest address that is followed: the filters of a page fit many times over. */
const MOST_CHARACTERS = 2000;
const NOWHERE = 'http://own.invalid';

/**
 * The one place that decides where a redirect may lead: a path of this site with its query, else the map (`/`).
 *
 * Paths of this site are plain ASCII. Whatever a browser or a proxy might read as another origin (`//host`, `/\host`,
 * `https:host`, encoded slashes that somebody decodes once too often, `/..//host`, control characters, which browsers drop) is
 * refused rather than repaired. A fragment is dropped: the server never sees one.
 */
export function ownPath(text: string | null | undefined): string {
  if (!text || text.length > MOST_CHARACTERS || !/^\/[\u0021-\u007e]*$/.test(text) || text.includes('\\'))
    return '/';
  const [path = '', ...query] = (text.split('#')[0] ?? '').split('?');
  if (!/^\/[\w.~!$&'()*+,;=:@/-]*$/.test(path) || path.includes('//') || /\/\.{1,2}(\/|$)/.test(path))
    return '/';
  const own = query.length === 0 ? path : `${path}?${query.join('?')}`;
  return URL.canParse(own, NOWHERE) && new URL(own, NOWHERE).origin === NOWHERE ? own : '/';
}
