import { listOrgUnits } from '@/lib/api/answers/org-units';
import { defineRoute } from '@/lib/api/define-route';
import { provenanceOf, withData } from '@/lib/api/open-context';
import { readOrgUnits } from '@/lib/api/operations/data-operations';
import { orgUnitColumns } from '@/lib/api/tables/place-table';

export const GET = defineRoute({
  operation: readOrgUnits,
  open: withData,
  handler: async (context, input) => ({
    ...provenanceOf(context),
    orgUnits: await listOrgUnits(context, input),
  }),
  csv: async (context, input, write) =>
    write({ columns: orgUnitColumns(context), rows: await listOrgUnits(context, input) }),
});
