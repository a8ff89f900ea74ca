import { guardRoute } from '@/lib/api/guard-route';
import { provenanceOf, withData } from '@/lib/api/open-context';
import { readReadiness } from '@/lib/api/operations/service-operations';

export const GET = guardRoute(readReadiness, null, (_request, reader, language) =>
  withData(reader, language, async (context) =>
    Response.json(
      { status: 'ready', ...provenanceOf(context), complete: context.release.complete },
      { headers: { 'Cache-Control': 'no-store' } },
    ),
  ),
);
