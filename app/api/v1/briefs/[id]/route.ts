import { findBrief } from '@/lib/api/answers/brief';
import { defineRoute } from '@/lib/api/define-route';
import { withStore } from '@/lib/api/open-context';
import { readBriefOperation } from '@/lib/api/operations/brief-operation';

export const GET = defineRoute({
  operation: readBriefOperation,
  open: withStore,
  handler: (context, { id }) => findBrief(context, id),
});
