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

/** Whether the address of a connection is of this machine itself: 127.0.0.0/8 or ::1, also as IPv6 writes the former. */
export function isLoopbackPeer(address: string | null): boolean {
  return address !== null && /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/i.test(address);
}
