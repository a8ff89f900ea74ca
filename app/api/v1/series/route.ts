import { collectSeries } from '@/lib/api/answers/series';
import { defineRoute } from '@/lib/api/define-route';
import { provenanceOf, versionOf, withData } from '@/lib/api/open-context';
import { readSeries } from '@/lib/api/operations/data-operations';
import { figureColumns } from '@/lib/api/tables/figure-table';

export const GET = defineRoute({
  operation: readSeries,
  open: withData,
  version: async (context) => versionOf(context),
  handler: async (context, input) => ({
    ...provenanceOf(context),
    indicator: input.indicator,
    orgUnit: input.orgUnit,
    every: input.every,
    rows: (await collectSeries(context, input)).map(({ row }) => row),
  }),
  csv: async (context, input, write) =>
    write({ columns: figureColumns(context), rows: await collectSeries(context, input) }),
});
