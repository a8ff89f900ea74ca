import { defineHandler } from '@/lib/api/define-handler';

export const GET = defineHandler('GET /api/health', () =>
  Response.json({ status: 'alive' }, { headers: { 'Cache-Control': 'no-store' } }),
);
