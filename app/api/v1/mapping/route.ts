import { describeMapping } from '@/lib/api/answers/mapping';
import { defineRoute } from '@/lib/api/define-route';
import { withStore } from '@/lib/api/open-context';
import { readMapping } from '@/lib/api/operations/quality-operations';
import { mappingColumns } from '@/lib/api/tables/quality-table';

export const GET = defineRoute({
  operation: readMapping,
  open: withStore,
  handler: describeMapping,
  csv: async (context, _input, write) => {
    const { items, checkedAt } = await describeMapping(context);
    return write({ columns: mappingColumns(context.language, checkedAt), rows: items });
  },
});
