import { Kept } from '@/lib/board/kept';
import { RUN_OF } from '@/lib/indicators/area-runs/run-row';
import { compareNames } from '@/lib/org-units/compare-names';
import type { DataContext } from '@/lib/pages/data-context';
import type { MonthIndex } from '@/lib/periods/period';
import { readAreaRuns } from '@/lib/store/queries/area-runs';
import { areRunsMade } from '@/lib/store/queries/area-runs-made';
import { MONTHS_BACK, type MissingReport } from './missing-report';
import { walkMissing } from './walk-missing';

export { MONTHS_BACK, type MissingReport } from './missing-report';

const kept = new Kept<readonly MissingReport[]>(64);

/**
 * The areas under a place that were to send the report of a month and sent none, by name. An area that is open and assigned to
 * report is expected whether or not the server says so; one of which the server says that nothing was expected is not listed.
 * @returns `null` where the profile maps no reports, or the month is not pulled.
 */
export async function loadMissingReports(
  context: DataContext,
  month: MonthIndex,
  under: string,
): Promise<readonly MissingReport[] | null> {
  const { release, profile, key, store } = context;
  const { reports_expected: expected, reports_received: received } = profile.source.measures;
  const isPulled = month >= release.firstMonth && month <= release.lastMonth;
  if (!expected || !received || !isPulled) return null;
  return kept.get(`${key}|${month}|${under}`, async () => {
    const isMade = await areRunsMade(store);
    const rows = isMade ? await readMissing(context, month, under) : await walkMissing(context, month, under);
    return rows.sort((a, b) => compareNames(a.area, b.area));
  });
}

/** Runs are kept longer than they are told here. */
async function readMissing(
  { store, scope }: DataContext,
  month: MonthIndex,
  under: string,
): Promise<MissingReport[]> {
  const runs = await readAreaRuns(store, scope, { measures: [RUN_OF.missing], month, under, least: 1 });
  return runs.map(({ area, district, months, atLeast }) => {
    const told = Math.min(months, MONTHS_BACK);
    const run = { months: told, since: month - told + 1, atLeast: atLeast || told === MONTHS_BACK };
    return { area, district, run };
  });
}
