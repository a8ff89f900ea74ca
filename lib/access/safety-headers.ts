/**
 * Headers of every answer, whatever it holds and whoever makes it. `markPeers` sets them before the framework sees the request,
 * since its redirects, 400, 405 and 500 leave out what `next.config.ts` asks for; that asks for them as well, should the server be
 * one that does not tell of its requests. Only what Node itself answers to what is no HTTP, without a body, goes without.
 */
export const FIXED_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** For answers that are no page: a browser that is made to show one loads and runs nothing. */
export const BARE_CONTENT_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** For files, of which a browser may be told on a page of its own why there is none: its looks stand in style attributes. */
export const FILE_CONTENT_POLICY =
  "default-src 'none'; style-src-attr 'unsafe-inline'; frame-ancestors 'none'";

/** `Strict-Transport-Security`: two years, where people open the dashboard by https; `null` elsewhere. */
export function transportSecurity(publicAddress: URL | null): string | null {
  return publicAddress?.protocol === 'https:' ? 'max-age=63072000' : null;
}
