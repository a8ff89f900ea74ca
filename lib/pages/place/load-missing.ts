import { Kept } from '@/lib/board/kept';
import { runEndingAt, type MonthState, type Run } from '@/lib/indicators/runs';
import { compareNames } from '@/lib/org-units/compare-names';
import type { DataContext } from '@/lib/pages/data-context';
import type { MonthIndex } from '@/lib/periods/period';
import { readUnitMonths, type UnitMonth } from '@/lib/store/queries/unit-months';

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
  const { release, profile, key } = context;
  const { reports_expected: expected, reports_received: received } = profile.source.measures;
  const isPulled = month >= release.firstMonth && month <= release.lastMonth;
  if (!expected || !received || !isPulled) return null;
  return kept.get(`${key}|${month}|${under}`, () => findMissing(context, month, under));
}

/** The candidates of the month first, then back with those alone whose run goes on. */
async function findMissing(context: DataContext, end: MonthIndex, under: string): Promise<MissingReport[]> {
  const { store, scope, profile, release } = context;
  const ask = { ...MEASURES, level: profile.source.pullLevel, under, undone: true } as const;
  const candidates = await readUnitMonths(store, scope, { ...ask, month: end });
  const first = Math.max(release.firstMonth, end - MONTHS_BACK + 1);
  const without = new Map<MonthIndex, ReadonlySet<number>>([[end, idsOf(candidates)]]);
  let going = candidates.map(({ id }) => id);
  for (let month = end - 1; month >= first && going.length > 0; month -= 1) {
    const rows = await readUnitMonths(store, scope, { ...ask, month, ids: going });
    going = rows.map(({ id }) => id);
    without.set(month, idsOf(rows));
  }
  return candidates
    .flatMap(({ id, uid, name, parent }): MissingReport[] => {
      const stateIn = (month: MonthIndex): MonthState => (without.get(month)?.has(id) ? 'holds' : 'clear');
      const run = runEndingAt(end, first, stateIn);
      return run === null ? [] : [{ area: { uid, name }, district: parent, run }];
    })
    .sort((a, b) => compareNames(a.area, b.area));
}

function idsOf(units: readonly UnitMonth[]): ReadonlySet<number> {
  return new Set(units.map(({ id }) => id));
}
