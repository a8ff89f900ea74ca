import { guardRoute } from '@/lib/api/guard-route';
import { readHealth } from '@/lib/api/operations/service-operations';

export const GET = guardRoute(readHealth, null, async () =>
  Response.json({ status: 'alive' }, { headers: { 'Cache-Control': 'no-store' } }),
);
