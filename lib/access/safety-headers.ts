/**
 * Headers of every answer, whatever it holds: from `next.config.ts`, so that the framework's own answers (files, 404, 405, 500)
 * carry them too. None of them depends on the environment, since they are fixed when the application is built.
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

/** `Strict-Transport-Security`: two years, where people open the dashboard by https; `null` elsewhere. */
export function transportSecurity(publicAddress: URL | null): string | null {
  return publicAddress?.protocol === 'https:' ? 'max-age=63072000' : null;
}
