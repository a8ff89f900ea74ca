import { readRegionNames } from '@/lib/access/accounts/region-names';
import { listTargets } from '@/lib/api/answers/targets';
import { defineRoute } from '@/lib/api/define-route';
import { withStore } from '@/lib/api/open-context';
import { readTargets } from '@/lib/api/operations/target-operation';
import { targetColumns } from '@/lib/api/tables/target-table';

export const GET = defineRoute({
  operation: readTargets,
  open: withStore,
  handler: async (context, input) => ({ rows: await listTargets(context, input) }),
  csv: async (context, input, write) =>
    write({
      columns: targetColumns(context.language, await readRegionNames(context.store)),
      rows: await listTargets(context, input),
    }),
});
