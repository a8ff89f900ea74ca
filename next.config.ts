import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { resolveAlias: { leaflet: './components/map/leaflet-parts.mjs' } },
  // Native or worker-based packages stay outside the bundle.
  serverExternalPackages: ['better-sqlite3', 'pg', 'pino', 'echarts'],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Frame-Options', value: 'DENY' },
      ],
    },
  ],
};

export default config;
