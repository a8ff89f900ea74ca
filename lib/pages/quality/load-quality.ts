import type { DataContext } from '@/lib/pages/data-context';
import type { PageFrame } from '@/lib/pages/page-frame';
import { loadMonths, type MonthQuality } from './load-months';
import { loadPulls, type PullsState } from './load-pulls';
import { loadReporting, type Reporting } from './load-reporting';
import { loadRevised, type Revised } from './load-revised';

export interface Quality extends PullsState {
  readonly reporting: Reporting;
  readonly months: readonly MonthQuality[];
  readonly revised: Revised;
}

/** Everything that `/donnees` shows, from one state of the store. */
export async function loadQuality(
  context: DataContext,
  frame: PageFrame,
): Promise<{ readonly kind: 'data'; readonly data: Quality }> {
  const region = frame.region?.uid ?? null;
  const pulls = await loadPulls(context.store, context.scope);
  const reporting = await loadReporting(context, frame.period.start);
  const refusals = pulls.refused?.summaries ?? [];
  const { depuis = '', page = '' } = frame.written;
  return {
    kind: 'data',
    data: {
      ...pulls,
      reporting,
      months: await loadMonths(context, reporting, region, refusals),
      revised: await loadRevised(context, { depuis, page }, region),
    },
  };
}
