import 'server-only';
import type { ExpressionBuilder } from 'kysely';
import type { MeasureId } from '@/lib/indicators/measures';
import type { Scope } from '@/lib/org-units/scope';
import type { MonthIndex } from '@/lib/periods/period';
import type { Database } from '../schema';
import type { Store } from '../types';
import { readMeasureIds } from './measure-ids';

/** For how long something had lasted in an area at the end of a month. */
export interface AreaRun {
  /** Which something: see `RUN_OF`. */
  readonly measure: MeasureId;
  readonly area: { readonly uid: string; readonly name: string };
  /** Uids of what the area hangs under, and of the region it stands in. */
  readonly district: string | null;
  readonly region: string | null;
  readonly months: number;
  readonly atLeast: boolean;
  readonly chw: number | null;
  readonly counted: number | null;
  readonly last: MonthIndex | null;
}

export interface RunFilter {
  readonly measures: readonly MeasureId[];
  readonly month: MonthIndex;
  /** Uid of the region, the district or the area to which they are narrowed. */
  readonly under: string | null;
  /** Shorter runs are left out. */
  readonly least: number;
}

/**
 * What an order begins with: as many runs as asked for, of the longest, or of the longest and widest, with all that are equal to
 * the last of them: which of these stand first is for the reader's language to say.
 */
export interface RunsFirst {
  readonly count: number;
  readonly by: 'months' | 'months and chw';
}

/** Runs at the end of a month in the areas that the reader may see, in no order; by the table's own key. */
export async function readAreaRuns(
  store: Store,
  scope: Scope,
  filter: RunFilter & { readonly first?: RunsFirst },
): Promise<AreaRun[]> {
  const names = await readMeasureIds(store, filter.measures);
  if (names.size === 0) return [];
  const { first } = filter;
  let query = selectRuns(store, scope, filter, [...names.keys()])
    .innerJoin('org_unit', 'org_unit.id', 'area_run.org_unit')
    .select(['org_unit.uid', 'org_unit.name', 'area_run.measure', 'area_run.district', 'area_run.region'])
    .select(['area_run.months', 'area_run.at_least', 'area_run.chw', 'area_run.counted', 'area_run.last']);
  if (first) {
    const edge = await selectRuns(store, scope, filter, [...names.keys()])
      .select(['area_run.months', 'area_run.chw'])
      .orderBy('area_run.months', 'desc')
      .$if(first.by === 'months and chw', (rows) => rows.orderBy('area_run.chw', 'desc'))
      .limit(1)
      .offset(first.count - 1)
      .executeTakeFirst();
    if (edge) query = query.where((eb) => isBefore(eb, edge, first));
  }
  const rows = await query.execute();
  const runs: AreaRun[] = [];
  for (const row of rows) {
    const measure = names.get(row.measure);
    if (measure === undefined) continue;
    // Written out: there may be some thousand, and spreading them takes longer than reading them.
    runs.push({
      measure,
      area: { uid: row.uid, name: row.name },
      district: row.district,
      region: row.region,
      months: row.months,
      atLeast: row.at_least === 1,
      chw: row.chw,
      counted: row.counted,
      last: row.last,
    });
  }
  return runs;
}

/** How many runs of a measure there are. */
export interface RunCount {
  readonly measure: MeasureId;
  /** Of which region, where they are counted apart; else `null`. */
  readonly region: string | null;
  readonly runs: number;
  /** ASC concerned, as far as known. */
  readonly chw: number;
  /** Months of the longest, and whether one as long may have begun earlier. */
  readonly longest: number;
  readonly atLeast: boolean;
  /** One of them may have begun earlier, or was last otherwise before the month that it began after. */
  readonly contrary: boolean;
}

/**
 * The database counts: no row of an area leaves it.
 * @param filter.byRegion counts each region apart, which takes the database a sorting: rows stand by measure and area.
 */
export async function countAreaRuns(
  store: Store,
  scope: Scope,
  filter: RunFilter & { readonly byRegion: boolean },
): Promise<RunCount[]> {
  const names = await readMeasureIds(store, filter.measures);
  if (names.size === 0) return [];
  const rows = await selectRuns(store, scope, filter, [...names.keys()])
    .select(({ fn, eb }) => [
      'area_run.measure',
      fn.countAll().as('runs'),
      fn.sum('area_run.chw').as('chw'),
      fn.max(eb(eb('area_run.months', '*', 2), '+', eb.ref('area_run.at_least'))).as('longest'),
      fn
        .max(
          eb
            .case()
            .when(
              eb.or([
                eb('area_run.at_least', '=', 1),
                eb('area_run.last', '<', eb(eb.ref('area_run.month'), '-', eb.ref('area_run.months'))),
              ]),
            )
            .then(1)
            .else(0)
            .end(),
        )
        .as('contrary'),
    ])
    .groupBy('area_run.measure')
    .$if(filter.byRegion, (query) => query.select('area_run.region').groupBy('area_run.region'))
    .execute();
  return rows.flatMap(({ measure: id, region = null, runs, chw, longest, contrary }): RunCount[] => {
    const measure = names.get(id);
    if (measure === undefined) return [];
    const twice = Number(longest);
    return [
      {
        ...{ measure, region, runs: Number(runs), chw: Number(chw ?? 0) },
        ...{ longest: Math.floor(twice / 2), atLeast: twice % 2 === 1, contrary: Number(contrary) === 1 },
      },
    ];
  });
}

/** How many areas there are of which something has lasted, each once however many things have. */
export async function countRunAreas(store: Store, scope: Scope, filter: RunFilter): Promise<number> {
  const names = await readMeasureIds(store, filter.measures);
  if (names.size === 0) return 0;
  const { areas } = await selectRuns(store, scope, filter, [...names.keys()])
    .select(({ fn }) => fn.count('area_run.org_unit').distinct().as('areas'))
    .executeTakeFirstOrThrow();
  return Number(areas);
}

function selectRuns(
  store: Store,
  scope: Scope,
  { month, under, least }: RunFilter,
  measures: readonly number[],
) {
  return store.db
    .selectFrom('area_run')
    .where('area_run.month', '=', month)
    .where('area_run.measure', 'in', [...measures])
    .where('area_run.months', '>=', least)
    .where((eb) => isRunVisible(eb, scope))
    .$if(under !== null, (query) => query.where((eb) => isIn(eb, under ?? '')));
}

/** The rule of `isVisible` for areas, by the region that stands in the run itself. */
function isRunVisible(eb: ExpressionBuilder<Database, 'area_run'>, scope: Scope) {
  if (scope.kind === 'nation') return eb.and([]);
  if (scope.kind === 'overview' || scope.regions.length === 0) return eb.or([]);
  return eb.and([eb('area_run.region', 'in', [...scope.regions])]);
}

function isIn(eb: ExpressionBuilder<Database, 'area_run'>, place: string) {
  return eb.or([
    eb('area_run.district', '=', place),
    eb('area_run.region', '=', place),
    eb(
      'area_run.org_unit',
      '=',
      eb.selectFrom('org_unit as one').select('one.id').where('one.uid', '=', place),
    ),
  ]);
}

/** Stands no later than the edge in the order that is asked for. */
function isBefore(
  eb: ExpressionBuilder<Database, 'area_run'>,
  edge: { readonly months: number; readonly chw: number | null },
  { by }: RunsFirst,
) {
  if (by === 'months') return eb.and([eb('area_run.months', '>=', edge.months)]);
  return eb.or([
    eb('area_run.months', '>', edge.months),
    eb.and([eb('area_run.months', '=', edge.months), eb('area_run.chw', '>=', edge.chw ?? 0)]),
  ]);
}
