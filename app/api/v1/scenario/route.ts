import { findScenario } from '@/lib/api/answers/scenario';
import { withPages } from '@/lib/api/answers/with-pages';
import { defineRoute } from '@/lib/api/define-route';
import { provenanceOf, versionOf } from '@/lib/api/open-context';
import { readScenario } from '@/lib/api/operations/scenario-operation';
import { scenarioColumns } from '@/lib/api/tables/scenario-table';

export const GET = defineRoute({
  operation: readScenario,
  open: withPages,
  version: async (context) => [...versionOf(context), context.pages.key, context.language],
  handler: async (context, input) => ({ ...provenanceOf(context), ...(await findScenario(context, input)) }),
  csv: async (context, input, write) => {
    const answer = { ...provenanceOf(context), ...(await findScenario(context, input)) };
    return write({ columns: scenarioColumns(context, answer), rows: answer.rows });
  },
});
