import { computeFigure } from '@/lib/indicators/figure';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { Figure } from '@/lib/indicators/types';
import type { Scope } from '@/lib/org-units/scope';
import { monthId, monthRange, type MonthIndex } from '@/lib/periods/period';
import { currentProfile } from '@/lib/profile/current';
import { currentStore } from '@/lib/store/current';
import { readFigures, readFiguresOf } from '@/lib/store/queries/figures';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { readPulls, readRefusals } from '@/lib/store/queries/pulls';
import { readRelease } from '@/lib/store/queries/releases';
import { readRevisedFacts } from '@/lib/store/queries/revisions';
import { withholdCause } from '@/lib/store/queries/withhold-cause';
import { readConsistently } from '@/lib/store/transactions';
import type { FigureRow, PullRecord, RefusalSummary, Release, RevisedFact, Store } from '@/lib/store/types';
import { trackedBy } from './board-indicators';
import { WINDOW_MONTHS } from './window';

/** Completeness of one place, month by month; `null` where the store knows nothing of it. */
export interface CompletenessRow {
  readonly uid: string;
  readonly name: string;
  readonly country: boolean;
  readonly figures: readonly (Figure | null)[];
}

export interface DataState {
  readonly pulls: readonly PullRecord[];
  /** The latest pull that refused values, and what. */
  readonly refused: { readonly pull: PullRecord; readonly summaries: readonly RefusalSummary[] } | null;
  readonly revisions: readonly RevisedFact[];
  /** `null` when completeness is not tracked, or nothing is published. */
  readonly completeness: {
    readonly months: readonly MonthIndex[];
    readonly rows: readonly CompletenessRow[];
    /** The regions are only those of a confined reader, the country's row is of all. */
    readonly part: boolean;
  } | null;
}

const PULLS = 10;
const REVISIONS = 30;

/** What the data page says, from one state of the store. */
export async function loadData(scope: Scope): Promise<DataState> {
  return readConsistently(await currentStore(), async (store) => {
    const pulls = (await readPulls(store, PULLS)).map((pull) => withholdCause(scope, pull));
    const pull = pulls.find(({ refused }) => refused > 0);
    const release = await readRelease(store);
    return {
      pulls,
      refused: pull ? { pull, summaries: await readRefusals(store, scope, pull.id) } : null,
      revisions: await readRevisedFacts(store, scope, { limit: REVISIONS }),
      completeness: release ? await readCompleteness(store, scope, release) : null,
    };
  });
}

async function readCompleteness(
  store: Store,
  scope: Scope,
  release: Release,
): Promise<DataState['completeness']> {
  const profile = currentProfile();
  const definition = indicatorById('completeness');
  if (!definition || !trackedBy(profile).includes(definition)) return null;
  const months = monthRange(
    Math.max(release.firstMonth, release.lastMonth - WINDOW_MONTHS + 1),
    release.lastMonth,
  );
  const periods = months.map(monthId);
  const regions = (await readOrgUnits(store, scope, { level: 'region' })).filter(
    ({ programme }) => programme,
  );
  const country = await readOrgUnits(store, scope, { level: 'country' });
  const stored = [
    ...(await readFigures(store, scope, { periods, level: 'region' })),
    ...(await readFiguresOf(store, scope, { periods, orgUnits: country.map(({ uid }) => uid) })),
  ];
  const byKey = new Map(stored.map((row): [string, FigureRow] => [`${row.orgUnit} ${row.period}`, row]));
  const rows = [...regions, ...country].map(({ uid, name, level }) => ({
    uid,
    name,
    country: level === 'country',
    figures: periods.map((period) => {
      const row = byKey.get(`${uid} ${period}`);
      return row
        ? computeFigure(definition, row.figures.get(definition.id), row.expected, profile.coverageThreshold)
        : null;
    }),
  }));
  return { months, rows, part: scope.kind === 'regions' };
}
