import { listIndicators } from '@/lib/api/answers/indicators';
import { defineRoute } from '@/lib/api/define-route';
import { withProfile } from '@/lib/api/open-context';
import { readIndicators } from '@/lib/api/operations/data-operations';
import { indicatorColumns } from '@/lib/api/tables/indicator-table';

export const GET = defineRoute({
  operation: readIndicators,
  open: withProfile,
  handler: async (context) => ({ indicators: listIndicators(context) }),
  csv: async (context, _input, write) =>
    write({ columns: indicatorColumns(context.language), rows: listIndicators(context) }),
});
