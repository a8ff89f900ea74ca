import { runEndingAt } from '@/lib/indicators/runs';
import type { DataContext } from '@/lib/pages/data-context';
import { walkBack } from '@/lib/pages/supervision/walk-back';
import type { MonthIndex } from '@/lib/periods/period';
import { readOtherMonths, readUnitMonths, type UnitMonth } from '@/lib/store/queries/unit-months';
import { MONTHS_BACK, type MissingReport } from './missing-report';

const MEASURES = { of: 'reports_expected', done: 'reports_received' } as const;

/**
 * Missing reports in a store without runs of areas, which an older program left: until its next pull they are walked from the
 * facts, in no order. The candidates of the month first, then back with those alone whose run goes on.
 */
export async function walkMissing(
  context: DataContext,
  end: MonthIndex,
  under: string,
): Promise<MissingReport[]> {
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
  return candidates.flatMap(({ id, uid, name, parent }): MissingReport[] => {
    const run = runEndingAt(end, first, (month) => stateIn(id, month));
    return run === null ? [] : [{ area: { uid, name }, district: parent, run }];
  });
}

/** The rule of the query, for the months before. */
function isMissing({ of, done }: UnitMonth): boolean {
  return (of === null || of > 0) && (done === null || done <= 0);
}
