import { listRecommendations } from '@/lib/api/answers/committee';
import { defineRoute } from '@/lib/api/define-route';
import { withStore } from '@/lib/api/open-context';
import { readRecommendationsOperation } from '@/lib/api/operations/committee-operations';
import { provenanceColumns } from '@/lib/api/tables/provenance-columns';
import { recommendationColumns } from '@/lib/api/tables/recommendation-table';
import { readPlaceNames } from '@/lib/committee/audited/place-names';
import { readRelease } from '@/lib/store/queries/releases';
import { readSource } from '@/lib/store/queries/source';

export const GET = defineRoute({
  operation: readRecommendationsOperation,
  open: withStore,
  handler: async (context, input) => ({ rows: await listRecommendations(context, input) }),
  csv: async (context, input, write) => {
    const { store, scope, language } = context;
    const [release, source] = [await readRelease(store), await readSource(store)];
    const provenance = release && source ? provenanceColumns({ release, source, language }) : [];
    return write({
      columns: recommendationColumns(language, await readPlaceNames(store, scope), provenance),
      rows: await listRecommendations(context, input),
    });
  },
});
