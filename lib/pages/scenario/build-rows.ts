import { isAdditive } from '@/lib/indicators/additive';
import type { Figure, IndicatorDefinition } from '@/lib/indicators/types';
import type { MonthIndex } from '@/lib/periods/period';
import { milestonesOf } from '@/lib/plan/expected';
import { findCost, growthOver, type Cost } from '@/lib/plan/scenario/cost';
import { findNeeds, type Needs, type Standing } from '@/lib/plan/scenario/needs';
import { findPace, type Pace } from '@/lib/plan/scenario/pace';
import type { Plan } from '@/lib/profile/types';
import type { PlaceFigures } from './load-standing';
import type { ScenarioWish } from './read-wish';

export interface ScenarioPlace {
  readonly uid: string;
  readonly name: string;
  /** `null` for the country. */
  readonly region: string | null;
}

export interface ScenarioRow {
  readonly place: ScenarioPlace;
  /** `null`: nobody reported it, or too few: no number is claimed. */
  readonly result: {
    readonly value: number;
    readonly target: number;
    /** The plan sets another target for this region than for the country. */
    readonly ownTarget: boolean;
    readonly needs: Needs;
    readonly pace: Pace;
    readonly cost: Cost | null;
  } | null;
  readonly why: 'no-data' | 'partial' | null;
}

interface ScenarioInput {
  readonly definition: IndicatorDefinition;
  readonly wish: ScenarioWish;
  readonly month: MonthIndex;
  readonly plan: Plan | undefined;
  readonly figures: ReadonlyMap<string, PlaceFigures>;
  readonly country: ScenarioPlace;
}

/**
 * What one place would need. A count of the country is shared among regions by target population; a region for which the plan
 * sets a rate of its own keeps it as long as the plan's own target is asked for.
 */
export function buildRow(input: ScenarioInput, place: ScenarioPlace): ScenarioRow {
  const { definition, wish, month, figures, country } = input;
  const here = figures.get(place.uid);
  const figure = here?.now.get(definition.id);
  const standing = here && figure && standingOf(figure, here);
  if (!standing || figure?.partial !== false) {
    return { place, result: null, why: figure?.partial ? 'partial' : 'no-data' };
  }
  const own = ownTargetOf(input, place);
  const share = isAdditive(definition.id) ? shareOf(here, figures.get(country.uid)) : 1;
  if (own === null && share === null) return { place, result: null, why: 'no-data' };
  const whole = wish.target * (place.region === null ? 1 : (share ?? 1));
  const target = own ?? (isAdditive(definition.id) ? Math.ceil(whole - 1e-9) : whole);
  const months = wish.until - month;
  const needs = findNeeds(standing, definition, target, growthOver(wish.growth, months));
  const pace = findPace(standing.value, target, months, here.points.get(definition.id) ?? []);
  const cost = findCost(needs, wish.costs, months);
  return {
    place,
    why: null,
    result: { value: standing.value, target, ownTarget: own !== null, needs, pace, cost },
  };
}

function ownTargetOf({ plan, definition, wish }: ScenarioInput, { region }: ScenarioPlace): number | null {
  if (region === null || !plan) return null;
  const end = (of: string | null) => milestonesOf(plan, definition.id, of).at(-1);
  const own = end(region);
  const isOfRegion = own?.region === region;
  return isOfRegion && end(null)?.value === wish.target ? own.value : null;
}

/** Part of the country's target population, 0..1; `null` where it is not known. */
function shareOf(here: PlaceFigures, whole: PlaceFigures | undefined): number | null {
  const [part, all] = [
    termOf(here, 'population_per_chw', 'numerator'),
    whole && termOf(whole, 'population_per_chw', 'numerator'),
  ];
  return part === null || !all ? null : part / all;
}

function standingOf({ value, numerator, denominator }: Figure, here: PlaceFigures): Standing | null {
  if (value === null || numerator === null) return null;
  return {
    ...{ value, numerator, denominator },
    chw: termOf(here, 'chw_count', 'numerator'),
    supervisors: termOf(here, 'supervisor_count', 'numerator'),
    population: termOf(here, 'population_per_chw', 'numerator'),
    covered: termOf(here, 'population_served', 'numerator'),
  };
}

/** A term on which an answer may rest: partial counts are lower bounds and make none. */
function termOf({ now }: PlaceFigures, id: string, side: 'numerator'): number | null {
  const figure = now.get(id);
  return !figure || figure.partial ? null : figure[side];
}
