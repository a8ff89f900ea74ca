import { defaultMonth } from '@/lib/board/choose-defaults';
import { Kept } from '@/lib/board/kept';
import { changeOf } from '@/lib/indicators/status';
import type { Figure, IndicatorDefinition } from '@/lib/indicators/types';
import { monthId, monthOfDate, type MonthIndex } from '@/lib/periods/period';
import type { DataContext } from '@/lib/pages/data-context';
import { readFiguresOf } from '@/lib/store/queries/figures';
import { addUp } from './add-up';
import { countedPlaces } from './counted-places';
import type { Movement, MovementGap } from './brief-types';
import type { Recommendation } from './types';

/** What a movement is of. */
export type Moved = Pick<Recommendation, 'id' | 'indicator' | 'places' | 'madeOn'>;

interface Pair {
  readonly id: string;
  readonly definition: IndicatorDefinition;
  readonly places: readonly string[];
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  /** Both months are the same part of the year, or the indicator has no season. */
  readonly sameSeason: boolean;
}

const MONTHS_IN_YEAR = 12;
const kept = new Kept<ReadonlyMap<string, Movement>>(64);

/** The latest month whose reports are in: movements are told up to it. */
export function latestClosedMonth({
  release,
  provisionalFrom,
}: Pick<DataContext, 'release' | 'provisionalFrom'>): MonthIndex {
  return defaultMonth(release.lastMonth, provisionalFrom);
}

/**
 * How the indicator of a recommendation moved since it was made; `null` without an indicator that is tracked, or where the reader
 * sees none of its places. See `loadMovements`.
 */
export async function loadMovement(
  context: DataContext,
  recommendation: Moved,
  until: MonthIndex,
): Promise<Movement | null> {
  return (await loadMovements(context, [recommendation], until)).get(recommendation.id) ?? null;
}

/**
 * How the indicators of recommendations moved since these were made, by id of the recommendation; those of which nothing can be
 * told are absent.
 *
 * From the last month that had ended when the meeting was held to `until`, for the places that it concerns and the reader sees (the
 * country where it names none): of several places numerators and denominators are added, a district within a named region counts
 * once. Stocks and care follow the season: these are told from a month to the same month of a later year only.
 */
export function loadMovements(
  context: DataContext,
  recommendations: readonly Moved[],
  until: MonthIndex,
): Promise<ReadonlyMap<string, Movement>> {
  const pairs = recommendations.flatMap((one) => pairOf(context, one, until) ?? []);
  const asked = pairs.map(({ id, definition, places, from, to }) => [id, definition.id, places, from, to]);
  return kept.get(`${context.key}|${JSON.stringify(asked)}`, () => readMovements(context, pairs));
}

function pairOf(context: DataContext, moved: Moved, until: MonthIndex): Pair | null {
  const definition = context.indicators.find(({ id }) => id === moved.indicator);
  const places = movedPlaces(context, moved.places);
  if (!definition || places.length === 0) return null;
  const from = Math.min(monthOfDate(new Date(moved.madeOn)) - 1, until);
  const isSeasonal = definition.theme === 'stock' || definition.theme === 'care';
  const years = Math.floor((until - from) / MONTHS_IN_YEAR);
  const to = isSeasonal && years > 0 ? from + years * MONTHS_IN_YEAR : until;
  return { id: moved.id, definition, places, from, to, sameSeason: !isSeasonal || years > 0 };
}

/** The country, or those named that the reader sees. */
function movedPlaces({ places }: DataContext, named: readonly string[]): readonly string[] {
  if (named.length === 0) return [places.country.uid];
  const seen = [...places.regions, ...places.districts].filter(({ uid }) => named.includes(uid));
  return countedPlaces(seen).map(({ uid }) => uid);
}

async function readMovements(
  context: DataContext,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, Movement>> {
  const periods = [...new Set(pairs.flatMap(({ from, to }) => [monthId(from), monthId(to)]))];
  const orgUnits = [...new Set(pairs.flatMap(({ places }) => places))];
  const rows = await readFiguresOf(context.store, context.scope, { periods, orgUnits });
  const byKey = new Map(rows.map((row) => [`${row.orgUnit} ${row.period}`, row]));
  const figureAt = ({ definition, places }: Pair, month: MonthIndex) => {
    const found = places.flatMap((uid) => byKey.get(`${uid} ${monthId(month)}`) ?? []);
    return addUp(found, definition, context.threshold);
  };
  return new Map(
    pairs.map((pair) => [pair.id, judge(pair, figureAt(pair, pair.from), figureAt(pair, pair.to))]),
  );
}

function judge({ definition, from, to, sameSeason }: Pair, before: Figure, after: Figure): Movement {
  const change = sameSeason && to > from ? changeOf(after, before) : null;
  return {
    indicator: definition.id,
    from: { period: monthId(from), value: before.value, coverage: before.coverage },
    to: { period: monthId(to), value: after.value, coverage: after.coverage },
    change,
    withheld: change === null ? whyWithheld(from, to, sameSeason, before, after) : null,
  };
}

function whyWithheld(
  from: MonthIndex,
  to: MonthIndex,
  sameSeason: boolean,
  before: Figure,
  after: Figure,
): MovementGap {
  if (to <= from) return 'too-early';
  if (before.value === null || after.value === null) return 'no-data';
  return sameSeason ? 'partial' : 'season';
}
