/** One query parameter; kept in order, since some names repeat (`dimension`, `filter`). */
export type Parameter = readonly [name: string, value: string];

/**
 * The address of a resource of the Web API. The base may have a path (`https://example.org/dhis`), and may already
 * end in `/api`; user, password, query and fragment of the base are dropped.
 */
export function addressOf(base: URL, resource: string, parameters: readonly Parameter[] = []): URL {
  const folder = base.pathname.replace(/\/+$/, '').replace(/\/api$/, '');
  const query = parameters.map(([name, value]) => `${name}=${encodeValue(value)}`).join('&');
  return new URL(`${base.protocol}//${base.host}${folder}/api/${resource}${query === '' ? '' : `?${query}`}`);
}

/** Loopback servers (the demonstration, tests) need no sparing. */
export function isLoopback(address: URL): boolean {
  const host = address.hostname;
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
  );
}

/** Percent-encodes a value, but leaves the separators of DHIS2's lists readable: they are legal in a query and count in its length. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(/%3A/g, ':').replace(/%3B/g, ';').replace(/%2C/g, ',');
}
