import { describeSnapshot, listSnapshot } from '@/lib/api/answers/snapshot';
import { defineRoute } from '@/lib/api/define-route';
import { versionOf, withData } from '@/lib/api/open-context';
import { readSnapshot } from '@/lib/api/operations/data-operations';
import { figureColumns } from '@/lib/api/tables/figure-table';

export const GET = defineRoute({
  operation: readSnapshot,
  open: withData,
  version: async (context) => versionOf(context),
  handler: describeSnapshot,
  csv: async (context, input, write) =>
    write({ columns: figureColumns(context), rows: await listSnapshot(context, input) }),
});
