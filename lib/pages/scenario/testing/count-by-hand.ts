import type { MonthIndex } from '@/lib/periods/period';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { rawValue } from '../../supervision/testing/visited-country';
import { AREAS, type ScenarioMeasure } from './scenario-country';

interface Asked {
  readonly target: number;
  /** Months from today to the date. */
  readonly months: number;
  /** Per cent a year. */
  readonly growth: number;
}

/** How many more of each it takes; `null`: not known, or no matter. */
export interface ByHand {
  readonly today: number;
  readonly target: number;
  readonly chw: number | null;
  readonly supervisors: number | null;
  readonly activity: number | null;
  readonly pace: number;
}

const TERMS: Readonly<Record<string, readonly [ScenarioMeasure, ScenarioMeasure | null, number]>> = {
  population_served: ['population_covered', null, 1],
  coverage_population: ['population_covered', 'population_target', 100],
  chw_count: ['chw_active', null, 1],
  population_per_chw: ['population_target', 'chw_active', 1],
  supervisor_count: ['supervisors', null, 1],
  chw_per_supervisor: ['chw_active', 'supervisors', 1],
  supervision_monthly: ['chw_supervised', 'chw_active', 100],
};

export const ASKABLE = Object.keys(TERMS);

/** The answer off the server's own values, indicator by indicator and in other words than the page's; `null`: too few areas. */
export function countByHand(
  server: FakeServer,
  id: string,
  place: string,
  month: MonthIndex,
  asked: Asked,
): ByHand | null {
  const [over, under, factor] = TERMS[id] ?? fail(id);
  const sum = (above: ScenarioMeasure, below: ScenarioMeasure | null, where = place) =>
    addUp(server, [above, below], where, month);
  const own = sum(over, under);
  if (!own) return null;
  const today = under === null ? own.above : (factor * own.above) / own.below;
  const people = sum('population_covered', 'population_target');
  const all = sum('population_covered', 'population_target', 'ML');
  const isShared = under === null && place !== 'ML';
  if (isShared && (!people || !all)) return null;
  const part = isShared ? (people?.below ?? NaN) / (all?.below ?? NaN) : 1;
  const target = under === null ? up(asked.target * part) : asked.target;
  const grown = (1 + asked.growth / 100) ** (asked.months / 12);
  const lacking: Readonly<Record<string, number>> = {
    population_served: target - own.above,
    coverage_population: (target / 100) * own.below * grown - own.above,
    chw_count: target - own.above,
    population_per_chw: (own.above * grown) / target - own.below,
    supervisor_count: target - own.above,
    chw_per_supervisor: own.above / target - own.below,
    supervision_monthly: (target / 100) * own.below - own.above,
  };
  const more = Math.max(0, up(lacking[id] ?? NaN));
  const reach = sum('population_covered', 'chw_active');
  const isOfPeople = id === 'population_served' || id === 'coverage_population';
  const chwForPeople = reach ? up((more * reach.below) / reach.above) : null;
  const isOfChw = id === 'chw_count' || id === 'population_per_chw';
  const chw = isOfPeople ? chwForPeople : isOfChw ? more : null;
  const posts = sum('chw_active', 'supervisors');
  const followed = posts && (isOfPeople || isOfChw) && chw === null ? null : posts;
  const forThem = followed ? Math.max(0, up((followed.above + (chw ?? 0)) / 18) - followed.below) : null;
  const isOfSupervisors = id === 'supervisor_count' || id === 'chw_per_supervisor';
  return {
    ...{ today, target, chw, supervisors: isOfSupervisors ? more : forThem },
    activity: isOfChw || isOfSupervisors ? null : more,
    pace: (target - today) / asked.months,
  };
}

/** Areas that told both; `null` where fewer than eight in ten did. */
function addUp(
  server: FakeServer,
  [over, under]: readonly [ScenarioMeasure, ScenarioMeasure | null],
  place: string,
  month: MonthIndex,
) {
  const areas = AREAS.filter(({ region }) => place === 'ML' || region === place);
  const pairs = areas.flatMap(({ uid }) => {
    const above = rawValue(server, over, uid, month);
    const below = under === null ? 1 : rawValue(server, under, uid, month);
    return above === null || below === null ? [] : [{ above, below }];
  });
  const above = pairs.reduce((sum, pair) => sum + pair.above, 0);
  const below = pairs.reduce((sum, pair) => sum + pair.below, 0);
  return pairs.length < 0.8 * areas.length || below === 0 ? null : { above, below };
}

/** Whole people and acts; a hair above one is none more. */
function up(value: number): number {
  return Math.ceil(value - 1e-9 * Math.max(1, Math.abs(value)));
}

function fail(id: string): never {
  throw new Error(`${id} is not counted by hand.`);
}
