const LOOPBACK_NAMES: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Names that this machine alone answers to, as an address or `HOST` gives them. */
export function isLoopbackName(name: string): boolean {
  return LOOPBACK_NAMES.includes(name) || name === '::1';
}

/**
 * Whether a request's `Host` header names this machine itself. Without accounts nothing else may: a page elsewhere could point
 * a name of its own at 127.0.0.1 and read the answers (DNS rebinding).
 */
export function isLoopbackHost(host: string | null): boolean {
  return host !== null && isLoopbackName(host.replace(/:\d{1,5}$/, '').toLowerCase());
}
