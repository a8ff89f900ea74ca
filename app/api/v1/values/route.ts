import { collectValues } from '@/lib/api/answers/values';
import { defineRoute } from '@/lib/api/define-route';
import { provenanceOf, versionOf, withData } from '@/lib/api/open-context';
import { readValues } from '@/lib/api/operations/data-operations';
import { figureColumns } from '@/lib/api/tables/figure-table';

export const GET = defineRoute({
  operation: readValues,
  open: withData,
  version: async (context) => versionOf(context),
  handler: async (context, input) => ({
    ...provenanceOf(context),
    rows: (await collectValues(context, input)).map(({ row }) => row),
  }),
  csv: async (context, input, write) =>
    write({ columns: figureColumns(context), rows: await collectValues(context, input) }),
});
