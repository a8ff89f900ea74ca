import { gapOf } from '@/lib/indicators/status';
import { CHW_PER_SUPERVISOR_NORM } from '@/lib/indicators/supervisor-norm';
import type { Figure, IndicatorDefinition } from '@/lib/indicators/types';
import { boundOf, isComplete, joinBounds, type Basis, type Bound } from './basis';
import { scenarioOf, type ActivityNoun } from './kinds';

/** Both terms of a ratio, of the same areas. */
export interface PairedTerms {
  readonly numerator: number;
  readonly denominator: number;
  readonly basis: Basis;
}

/**
 * Where a place stands in the last complete month. Each ratio has terms of its own: the areas that told the ASC are not those
 * that told the supervisors or the people.
 */
export interface Standing {
  /** The indicator's own terms. */
  readonly figure: Figure;
  readonly basis: Basis;
  /** People covered, and the ASC of the same areas; `null`: nobody told both, or too few. */
  readonly coveredByChw: PairedTerms | null;
  /** ASC, and the dedicated supervisors of the same areas. */
  readonly chwBySupervisor: PairedTerms | null;
}

export interface Need {
  /** What was counted; `null` where the need comes from a ratio. */
  readonly today: number | null;
  readonly needed: number | null;
  /** Never under zero. */
  readonly more: number;
  /** People that one ASC covers, where the need comes from that. */
  readonly peopleEach: number | null;
  readonly basis: Basis;
  readonly bound: Bound | null;
}

/** Whether the target is met today, and with the population of the date. */
export type Met = 'not-yet' | 'today-only' | 'to-the-end';

export interface Needs {
  readonly met: Met;
  readonly chw: Need | null;
  readonly supervisors: Need | null;
  /** A month, at the date. */
  readonly activity: (Need & { readonly noun: ActivityNoun }) | null;
}

type Definition = Pick<
  IndicatorDefinition,
  'id' | 'factor' | 'direction' | 'band' | 'gap' | 'numerator' | 'denominator'
>;

const SLACK = 1e-9;

/**
 * What it would take to bring a place to a target, at today's ratios: each ASC goes on covering as many people, posts, reports
 * and meetings due stay what they are, and a supervisor follows 18 ASC at most. People, ASC, supervisors and acts are whole.
 * Of the indicator's own people or acts, it is the effective gap (`gapOf`) that every page tells, with the population grown.
 *
 * @param growth population at the date ÷ population today.
 */
export function findNeeds(standing: Standing, definition: Definition, target: number, growth: number): Needs {
  const kind = scenarioOf(definition.id)?.kind;
  const noun = scenarioOf(definition.id)?.noun ?? null;
  const main = ownNeed(standing, definition, target, growth);
  const ownChw = kind === 'chw' ? main : null;
  const chw = kind === 'people' && main ? chwForPeople(standing, main) : ownChw;
  const isActivity = kind === 'activity' || kind === 'people';
  return {
    met: judge(standing, definition, target, main),
    chw,
    supervisors: kind === 'supervisors' ? main : supervisorsFor(standing, noun, chw, kind),
    activity: isActivity && main && noun ? { ...main, noun } : null,
  };
}

function judge({ figure }: Standing, definition: Definition, target: number, main: Need | null): Met {
  if (gapOf(definition, figure, target) !== 0) return 'not-yet';
  return main?.more === 0 ? 'to-the-end' : 'today-only';
}

/** More of the indicator's numerator, or of its denominator where that is what closes the gap. */
function ownNeed(
  { figure, basis }: Standing,
  definition: Definition,
  target: number,
  growth: number,
): Need | null {
  const grown = growPopulation(figure, definition, growth);
  const more = gapOf(definition, grown, target);
  const { numerator, denominator } = grown;
  const today = definition.gap.side === 'denominator' ? denominator : numerator;
  if (more === null || today === null || numerator === null) return null;
  const due =
    definition.gap.side === 'denominator'
      ? (definition.factor * numerator) / target
      : (target * (denominator ?? 1)) / definition.factor;
  // The whole of what is due also where there is more than that.
  const needed = more > 0 ? today + more : Math.ceil(due - SLACK * Math.max(1, due));
  const bound = boundOf(basis, definition.denominator === undefined);
  return { today, needed, more, peopleEach: null, basis, bound };
}

/** The people to serve grow; those whom the ASC of today cover do not. */
function growPopulation(figure: Figure, { numerator, denominator }: Definition, growth: number): Figure {
  const growthOf = (measure: string | undefined) => (measure === 'population_target' ? growth : 1);
  return {
    ...figure,
    numerator: figure.numerator === null ? null : figure.numerator * growthOf(numerator.measure),
    denominator: figure.denominator === null ? null : figure.denominator * growthOf(denominator?.measure),
  };
}

/** Of the people lacking, at the people that one ASC covers where both are known: not all ASC are. */
function chwForPeople({ coveredByChw }: Standing, people: Need): Need | null {
  if (!coveredByChw || coveredByChw.numerator <= 0 || coveredByChw.denominator <= 0) return null;
  const peopleEach = coveredByChw.numerator / coveredByChw.denominator;
  const { basis } = coveredByChw;
  return {
    ...{ today: null, needed: null, peopleEach, basis },
    more: Math.ceil(people.more / peopleEach - SLACK),
    bound: isComplete(basis) ? people.bound : 'about',
  };
}

function supervisorsFor(
  { chwBySupervisor }: Standing,
  noun: ActivityNoun | null,
  chw: Need | null,
  kind: string | undefined,
): Need | null {
  // Reports and home visits are not the supervisors' doing.
  if (!chwBySupervisor || noun === 'reports' || noun === 'visits') return null;
  if ((kind === 'people' || kind === 'chw') && chw === null) return null;
  const { numerator, denominator, basis } = chwBySupervisor;
  const due = (numerator + (chw?.more ?? 0)) / CHW_PER_SUPERVISOR_NORM;
  const needed = Math.ceil(due - SLACK * Math.max(1, due));
  return {
    ...{ today: denominator, needed, more: Math.max(0, needed - denominator), peopleEach: null, basis },
    bound: joinBounds(boundOf(basis, false), chw && chw.more > 0 ? chw.bound : null),
  };
}
