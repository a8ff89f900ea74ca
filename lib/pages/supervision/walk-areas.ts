import { LONGEST_RUN } from '@/lib/indicators/area-runs/run-row';
import type { MeasureId } from '@/lib/indicators/measures';
import { runEndingAt, type MonthState, type Run } from '@/lib/indicators/runs';
import { compareNames } from '@/lib/org-units/compare-names';
import type { DataContext } from '@/lib/pages/data-context';
import { monthRange, type MonthIndex } from '@/lib/periods/period';
import {
  readLastMonths,
  readOtherMonths,
  readUnitMonths,
  type UnitMonth,
} from '@/lib/store/queries/unit-months';
import { judgeSupervision } from '@/lib/indicators/unseen-state';
import { namePlaces } from './area-list';
import type { AreasToSee, NamedPlace } from './unseen-types';
import { walkBack } from './walk-back';

const MEASURES = { of: 'chw_active', done: 'chw_supervised' } as const;

/**
 * Areas to see in a store without runs of areas, which an older program left: until its next pull they are walked from the facts.
 * Asks for the candidates of the month first, then walks back with those alone whose run goes on.
 */
export async function walkAreasToSee(
  context: DataContext,
  end: MonthIndex,
  under: string | null,
): Promise<AreasToSee> {
  const { store, scope, profile, release } = context;
  const absentIsZero = profile.source.measures.chw_supervised?.absentIsZero ?? false;
  const first = Math.max(release.firstMonth, end - LONGEST_RUN + 1);
  const level = profile.source.pullLevel;
  const candidates = await readUnitMonths(store, scope, {
    ...MEASURES,
    level,
    under,
    month: end,
    undone: true,
  });
  const { stateIn, seenIn, activeOf } = await walkBack(
    candidates,
    end,
    first,
    ({ of, done }) => judgeSupervision(of, done, absentIsZero),
    (months, units) => readOtherMonths(store, units, { ...MEASURES, months }),
  );
  const name = namePlaces(context);
  const nameOf = ({ uid, name: label, parent, region }: UnitMonth) =>
    name({ area: { uid, name: label }, district: parent, region });
  const withRun = (looked: MonthState) =>
    candidates.flatMap((unit) => {
      // Of areas that sent nothing, silence is what is counted.
      const stateOf = (month: MonthIndex): MonthState => {
        const state = stateIn(unit.id, month);
        return looked === 'holds' ? state : state === looked ? 'holds' : 'clear';
      };
      const run = runEndingAt(end, first, stateOf);
      return run === null ? [] : [{ ...nameOf(unit), unit, run }];
    });
  const unseen = withRun('holds');
  const silent = withRun('unknown');
  const lastMonths = (measure: MeasureId, areas: readonly { unit: UnitMonth; run: Run }[]) => {
    const ids = areas.filter(({ run }) => run.since > first).map(({ unit }) => unit.id);
    return readLastMonths(store, { measure, months: monthRange(first, end - 1), ids });
  };
  const seen = await lastMonths(
    MEASURES.done,
    unseen.filter(({ unit }) => !seenIn.has(unit.id)),
  );
  const reported = await lastMonths(MEASURES.of, silent);
  return {
    unseen: unseen
      .map(({ unit, ...area }) => {
        const lastSeen = seenIn.get(unit.id) ?? seen.get(unit.id) ?? null;
        return { ...area, chw: unit.of ?? 0, lastSeen };
      })
      .sort(byName),
    silent: silent
      .map(({ unit, ...area }) => {
        const lastReport = reported.get(unit.id) ?? null;
        return { ...area, chw: activeOf.get(unit.id) ?? null, lastReport };
      })
      .sort(byName),
  };
}

function byName(a: { readonly area: NamedPlace }, b: { readonly area: NamedPlace }): number {
  return compareNames(a.area, b.area);
}
