import { isAdditive } from '@/lib/indicators/additive';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { MonthIndex } from '@/lib/periods/period';
import { milestonesOf } from '@/lib/plan/expected';
import type { Projection } from '@/lib/plan/projection/projection-types';
import type { Basis } from '@/lib/plan/scenario/basis';
import { findCost, growthOver, type Cost } from '@/lib/plan/scenario/cost';
import { findNeeds, type Needs, type PairedTerms, type Standing } from '@/lib/plan/scenario/needs';
import { findPace, type Pace } from '@/lib/plan/scenario/pace';
import type { Plan } from '@/lib/profile/types';
import type { PlaceFigures, StandingFigure } from './load-standing';
import type { ScenarioWish } from './read-wish';

export interface ScenarioPlace {
  readonly uid: string;
  readonly name: string;
  /** `null` for the country. */
  readonly region: string | null;
}

/** Why no number is claimed. `no-share`: too little is known of the population by which a count is shared. */
export type ScenarioRefusal = 'no-data' | 'partial' | 'no-share';

export interface ScenarioRow {
  readonly place: ScenarioPlace;
  readonly result: {
    readonly value: number;
    readonly target: number;
    /** The plan sets another target for this region than for the country. */
    readonly ownTarget: boolean;
    readonly needs: Needs;
    readonly pace: Pace;
    readonly cost: Cost | null;
  } | null;
  readonly why: ScenarioRefusal | null;
  /** The areas that the figure rests on; `null` where the place has none. */
  readonly basis: Basis | null;
}

interface ScenarioInput {
  readonly definition: IndicatorDefinition;
  readonly wish: ScenarioWish;
  readonly month: MonthIndex;
  readonly plan: Plan | undefined;
  readonly figures: ReadonlyMap<string, PlaceFigures>;
  /** The trend of the indicator, by place. */
  readonly trends: ReadonlyMap<string, Projection>;
  readonly country: ScenarioPlace;
}

/**
 * What one place would need. A count of the country is shared among regions by target population; a region for which the plan
 * sets a rate of its own keeps it as long as the plan's own target is asked for.
 */
export function buildRow(input: ScenarioInput, place: ScenarioPlace): ScenarioRow {
  const { definition, wish, month, figures, trends, country } = input;
  const here = figures.get(place.uid);
  const own = here?.now.get(definition.id);
  const basis = own?.basis ?? null;
  const refuse = (why: ScenarioRefusal): ScenarioRow => ({ place, result: null, why, basis });
  if (!here || !own || own.figure.value === null) return refuse('no-data');
  if (own.figure.partial) return refuse('partial');
  const ownTarget = ownTargetOf(input, place);
  const isShared = isAdditive(definition.id) && place.region !== null;
  const share = isShared ? shareOf(here, figures.get(country.uid)) : 1;
  if (ownTarget === null && share === null) return refuse('no-share');
  const whole = wish.target * (share ?? 1);
  const target = ownTarget ?? (isAdditive(definition.id) ? Math.ceil(whole - 1e-9) : whole);
  const months = wish.until - month;
  const needs = findNeeds(standingOf(own, here), definition, target, growthOver(wish.growth, months));
  const trend = trends.get(place.uid) ?? { kind: 'refused', because: 'no-data' };
  const pace = findPace(own.figure.value, target, months, trend);
  const cost = findCost(needs, wish.costs, months);
  return {
    ...{ place, basis, why: null },
    result: { value: own.figure.value, target, ownTarget: ownTarget !== null, needs, pace, cost },
  };
}

function ownTargetOf({ plan, definition, wish }: ScenarioInput, { region }: ScenarioPlace): number | null {
  if (region === null || !plan) return null;
  const end = (of: string | null) => milestonesOf(plan, definition.id, of).at(-1);
  const own = end(region);
  const isOfRegion = own?.region === region;
  return isOfRegion && end(null)?.value === wish.target ? own.value : null;
}

/** Part of the country's target population, 0..1; `null` where too little is known of either. */
function shareOf(here: PlaceFigures, whole: PlaceFigures | undefined): number | null {
  const [part, all] = [pairOf(here, 'coverage_population'), whole && pairOf(whole, 'coverage_population')];
  return !part || !all || all.denominator <= 0 ? null : part.denominator / all.denominator;
}

function standingOf({ figure, basis }: StandingFigure, here: PlaceFigures): Standing {
  return {
    ...{ figure, basis },
    coveredByChw: here.coveredByChw,
    chwBySupervisor: pairOf(here, 'chw_per_supervisor'),
  };
}

/** The terms of a ratio on which an answer may rest: those of partial ones are of too few areas. */
function pairOf({ now }: PlaceFigures, id: string): PairedTerms | null {
  const { figure, basis } = now.get(id) ?? {};
  if (!figure || !basis || figure.partial) return null;
  const { numerator, denominator } = figure;
  return numerator === null || denominator === null ? null : { numerator, denominator, basis };
}
