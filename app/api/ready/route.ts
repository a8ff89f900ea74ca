import { defineHandler } from '@/lib/api/define-handler';
import { provenanceOf, withData } from '@/lib/api/open-context';
import { NO_REGION } from '@/lib/org-units/scope';

export const GET = defineHandler('GET /api/ready', (_request, { language }) =>
  withData(NO_REGION, language, async (context) =>
    Response.json(
      { status: 'ready', ...provenanceOf(context), complete: context.release.complete },
      { headers: { 'Cache-Control': 'no-store' } },
    ),
  ),
);
