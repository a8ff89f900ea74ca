import type { NextConfig } from 'next';
import { MOST_BYTES_KEPT, MOST_BYTES_OF_NOTE } from './lib/access/forms/form-bounds';
import { BARE_CONTENT_POLICY, FILE_CONTENT_POLICY, FIXED_HEADERS } from './lib/access/safety-headers';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { resolveAlias: { leaflet: './components/map/leaflet-parts.mjs' } },
  // Native or worker-based packages stay outside the bundle.
  serverExternalPackages: ['better-sqlite3', 'pg', 'pino', 'echarts', 'playwright-core'],
  experimental: {
    // One bound for all forms: the proxy holds each to its own by the length that it tells. Longer bodies are refused by the first of
    // these; the second cuts them.
    serverActions: { bodySizeLimit: MOST_BYTES_OF_NOTE },
    proxyClientMaxBodySize: MOST_BYTES_KEPT,
  },
  headers: async () => [
    { source: '/:path*', headers: listHeaders(FIXED_HEADERS) },
    { source: '/api/:path*', headers: listHeaders({ 'Content-Security-Policy': BARE_CONTENT_POLICY }) },
    {
      source: '/api/export/:path*',
      headers: listHeaders({ 'Content-Security-Policy': FILE_CONTENT_POLICY }),
    },
  ],
};

function listHeaders(headers: Readonly<Record<string, string>>) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}

export default config;
