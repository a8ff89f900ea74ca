import type { NextConfig } from 'next';
import { BARE_CONTENT_POLICY, FILE_CONTENT_POLICY, FIXED_HEADERS } from './lib/access/safety-headers';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { resolveAlias: { leaflet: './components/map/leaflet-parts.mjs' } },
  // Native or worker-based packages stay outside the bundle.
  serverExternalPackages: ['better-sqlite3', 'pg', 'pino', 'echarts', 'playwright-core'],
  experimental: {
    // Forms hold a few lines of text. Bytes are counted as they come in; a longer body is refused, not cut.
    serverActions: { bodySizeLimit: '256kb' },
    proxyClientMaxBodySize: '128kb',
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
