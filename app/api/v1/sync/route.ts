import { acceptSync, describeSync } from '@/lib/api/answers/sync';
import { defineAction } from '@/lib/api/define-action';
import { defineRoute } from '@/lib/api/define-route';
import { withStore } from '@/lib/api/open-context';
import { readSync, startSync } from '@/lib/api/operations/sync-operations';
import { syncRequestSchema } from '@/lib/api/schemas/sync';
import { PULL_COLUMNS } from '@/lib/api/tables/pull-table';

export const GET = defineRoute({
  operation: readSync,
  open: withStore,
  handler: describeSync,
  csv: async (context, _input, write) =>
    write({ columns: PULL_COLUMNS, rows: (await describeSync(context)).pulls }),
});

export const POST = defineAction({
  operation: startSync,
  body: syncRequestSchema,
  act: acceptSync,
});
