import { listRevisions } from '@/lib/api/answers/revisions';
import { defineRoute } from '@/lib/api/define-route';
import { versionOf, withData } from '@/lib/api/open-context';
import { readRevisions } from '@/lib/api/operations/quality-operations';
import { provenanceColumns } from '@/lib/api/tables/provenance-columns';
import { revisionColumns } from '@/lib/api/tables/quality-table';

export const GET = defineRoute({
  operation: readRevisions,
  open: withData,
  version: async (context) => versionOf(context),
  handler: listRevisions,
  csv: async (context, input, write) =>
    write({
      columns: [...revisionColumns(context.language), ...provenanceColumns(context)],
      rows: (await listRevisions(context, input)).revisions,
    }),
});
