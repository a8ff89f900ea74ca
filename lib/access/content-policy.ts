/** What a page may load and run, and from where. */
export interface ContentPolicyOptions {
  /** Made for this answer alone; the framework puts it on its scripts. */
  readonly nonce: string;
  /** The development server's hot reload compiles with `eval` and speaks over a web socket. */
  readonly development: boolean;
  /** `NEXTAUTH_URL` is https. */
  readonly secure: boolean;
}

/**
 * The Content-Security-Policy of a page: scripts by nonce, nothing from another origin, no frame around it.
 *
 * Style attributes are let in, style elements are not: React writes the widths of bars and the colours of the map's marks as
 * attributes into the first HTML, where a nonce cannot stand. All that a style attribute can do without `url()` to another origin,
 * which the other directives refuse, is change how its own element looks.
 */
export function pageContentPolicy({ nonce, development, secure }: ContentPolicyOptions): string {
  const scripts = [
    "'self'",
    `'nonce-${nonce}'`,
    "'strict-dynamic'",
    ...(development ? ["'unsafe-eval'"] : []),
  ];
  // The development server inserts styles by script, without a nonce.
  const styles = development ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`];
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'self'"],
    'script-src': scripts,
    'script-src-attr': ["'none'"],
    'style-src': styles,
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
