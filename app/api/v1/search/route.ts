import { defineRoute } from '@/lib/api/define-route';
import { provenanceOf, versionOf, withData } from '@/lib/api/open-context';
import { readSearch } from '@/lib/api/operations/search-operation';
import { suggest } from '@/lib/search/search';

export const GET = defineRoute({
  operation: readSearch,
  open: withData,
  version: async (context) => [...versionOf(context), context.language],
  handler: async (context, { q, limit }) => ({
    ...provenanceOf(context),
    ...(await suggest(context, q, limit)),
  }),
});
