import { defineRoute } from '@/lib/api/define-route';
import { withProfile } from '@/lib/api/open-context';
import { buildOpenApi } from '@/lib/api/openapi/document';
import { OPERATIONS } from '@/lib/api/operations';
import { readOpenApi } from '@/lib/api/operations/service-operations';

export const GET = defineRoute({
  operation: readOpenApi,
  open: withProfile,
  handler: async () => buildOpenApi(OPERATIONS),
});
