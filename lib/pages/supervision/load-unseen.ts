import { Kept } from '@/lib/board/kept';
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
import { judgeSupervision } from './unseen-state';
import type { AreasToSee, NamedPlace, SilentArea, UnseenArea } from './unseen-types';
import { walkBack } from './walk-back';

export type { NamedPlace, SilentArea, UnseenArea } from './unseen-types';

/** How far back a run is followed, the asked month included. */
export const MONTHS_BACK = 24;

const MEASURES = { of: 'chw_active', done: 'chw_supervised' } as const;

const kept = new Kept<AreasToSee>(64);

/** Whether the profile maps what tells an area without supervision. Where it does not, the lists are empty and mean nothing. */
export function isUnseenTracked({ profile }: Pick<DataContext, 'profile'>): boolean {
  const { measures } = profile.source;
  return measures.chw_active !== undefined && measures.chw_supervised !== undefined;
}

/**
 * Areas where ASC are at work, the report came and nobody was supervised, in the given month at least, by name.
 * At most 24 months are looked at; callers that ask for a longer run filter by `run.months`.
 * @param under uid of a region or district, or of the area itself; `null`: all that the reader may see.
 */
export async function loadUnseenAreas(
  context: DataContext,
  month: MonthIndex,
  under: string | null,
): Promise<readonly UnseenArea[]> {
  return (await loadAreasToSee(context, month, under)).unseen;
}

/** Areas of which nothing came that would tell whether ASC were supervised, for a month at least, by name. */
export async function loadSilentAreas(
  context: DataContext,
  month: MonthIndex,
  under: string | null,
): Promise<readonly SilentArea[]> {
  return (await loadAreasToSee(context, month, under)).silent;
}

function loadAreasToSee(context: DataContext, month: MonthIndex, under: string | null): Promise<AreasToSee> {
  const { release } = context;
  const isPulled = month >= release.firstMonth && month <= release.lastMonth;
  if (!isUnseenTracked(context) || !isPulled) return Promise.resolve({ unseen: [], silent: [] });
  return kept.get(`${context.key}|${month}|${under ?? ''}`, () => findAreas(context, month, under));
}

/** Asks for the candidates of the month first, then walks back with those alone whose run goes on. */
async function findAreas(context: DataContext, end: MonthIndex, under: string | null): Promise<AreasToSee> {
  const { store, scope, profile, release } = context;
  const absentIsZero = profile.source.measures.chw_supervised?.absentIsZero ?? false;
  const first = Math.max(release.firstMonth, end - MONTHS_BACK + 1);
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
  const withRun = (looked: MonthState) =>
    candidates.flatMap((unit) => {
      // Of areas that sent nothing, silence is what is counted.
      const stateOf = (month: MonthIndex): MonthState => {
        const state = stateIn(unit.id, month);
        return looked === 'holds' ? state : state === looked ? 'holds' : 'clear';
      };
      const run = runEndingAt(end, first, stateOf);
      return run === null ? [] : [{ ...name(unit), unit, run }];
    });
  const name = namePlaces(context);
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

function namePlaces({ places }: DataContext) {
  const named = ({ uid, name }: NamedPlace): [string, NamedPlace] => [uid, { uid, name }];
  const regions = new Map(places.regions.map(named));
  const districts = new Map(places.districts.map(named));
  return ({ uid, name, parent, region }: UnitMonth) => ({
    area: { uid, name },
    district: districts.get(parent ?? '') ?? null,
    region: regions.get(region ?? '') ?? null,
  });
}

function byName(a: { readonly area: NamedPlace }, b: { readonly area: NamedPlace }): number {
  return compareNames(a.area, b.area);
}
