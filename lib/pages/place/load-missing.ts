import { runEndingAt, type Run } from '@/lib/indicators/runs';
import { compareNames } from '@/lib/org-units/compare-names';
import type { DataContext } from '@/lib/pages/data-context';
import { walkBack } from '@/lib/pages/supervision/walk-back';
import type { MonthIndex } from '@/lib/periods/period';
import { readOtherMonths, readUnitMonths, type UnitMonth } from '@/lib/store/queries/unit-months';

/** A health area whose report of a month did not come. */
export interface MissingReport {
  readonly area: { readonly uid: string; readonly name: string };
  /** The district's uid; `null` where the area hangs elsewhere. */
  readonly district: string | null;
  /** Months in a row without report, up to that one. */
  readonly run: Run;
}

/** How far back a run is followed, the month itself included. */
export const MONTHS_BACK = 12;

const MEASURES = { of: 'reports_expected', done: 'reports_received' } as const;

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
  const { release, profile } = context;
  const { reports_expected: expected, reports_received: received } = profile.source.measures;
  const isPulled = month >= release.firstMonth && month <= release.lastMonth;
  if (!expected || !received || !isPulled) return null;
  return findMissing(context, month, under);
}

/** The candidates of the month first, then back with those alone whose run goes on. */
async function findMissing(context: DataContext, end: MonthIndex, under: string): Promise<MissingReport[]> {
  const { store, scope, profile, release } = context;
  const level = profile.source.pullLevel;
  const candidates = await readUnitMonths(store, scope, {
    ...MEASURES,
    level,
    under,
    month: end,
    undone: true,
  });
  const first = Math.max(release.firstMonth, end - MONTHS_BACK + 1);
  const { stateIn } = await walkBack(
    candidates,
    end,
    first,
    (unit) => (isMissing(unit) ? 'holds' : 'clear'),
    (months, units) => readOtherMonths(store, units, { ...MEASURES, months }),
  );
  return candidates
    .flatMap(({ id, uid, name, parent }): MissingReport[] => {
      const run = runEndingAt(end, first, (month) => stateIn(id, month));
      return run === null ? [] : [{ area: { uid, name }, district: parent, run }];
    })
    .sort((a, b) => compareNames(a.area, b.area));
}

/** The rule of the query, for the months before. */
function isMissing({ of, done }: UnitMonth): boolean {
  return (of === null || of > 0) && (done === null || done <= 0);
}
