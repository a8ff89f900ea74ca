import { describeList, listActions } from '@/lib/api/answers/action-list';
import { withPages } from '@/lib/api/answers/with-pages';
import { defineRoute } from '@/lib/api/define-route';
import { provenanceOf, versionOf } from '@/lib/api/open-context';
import { readActionList } from '@/lib/api/operations/action-operation';
import { actionColumns } from '@/lib/api/tables/action-table';

export const GET = defineRoute({
  operation: readActionList,
  open: withPages,
  version: async (context) => [...versionOf(context), context.pages.key],
  handler: async (context, input) => ({
    ...provenanceOf(context),
    ...describeList(context, input),
    rows: await listActions(context, input),
  }),
  csv: async (context, input, write) =>
    write({ columns: actionColumns(context), rows: await listActions(context, input) }),
});
