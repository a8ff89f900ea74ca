import type { IndicatorDefinition } from '@/lib/indicators/types';
import { scenarioOf, type ActivityNoun } from './kinds';

/** ASC that one dedicated supervisor follows: the programme's norm. */
export const CHW_PER_SUPERVISOR = 18;

/** Where a place stands in the last complete month; `null`: nobody reported it, or too few. */
export interface Standing {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly chw: number | null;
  readonly supervisors: number | null;
  /** People to be covered: the target population. */
  readonly population: number | null;
  readonly covered: number | null;
}

export interface Need {
  readonly today: number;
  readonly needed: number;
  /** Never under zero. */
  readonly more: number;
}

export interface Needs {
  readonly isMet: boolean;
  readonly chw: Need | null;
  readonly supervisors: Need | null;
  /** A month, at the date. */
  readonly activity: (Need & { readonly noun: ActivityNoun }) | null;
}

type Definition = Pick<IndicatorDefinition, 'id' | 'factor' | 'direction'>;

/**
 * What it would take to bring a place to a target, at today's ratios: each ASC goes on covering as many people, posts, reports
 * and meetings due stay what they are, and a supervisor follows 18 ASC at most. People, ASC, supervisors and acts are whole.
 *
 * @param growth population at the date ÷ population today.
 */
export function findNeeds(standing: Standing, definition: Definition, target: number, growth: number): Needs {
  const kind = scenarioOf(definition.id)?.kind;
  const noun = scenarioOf(definition.id)?.noun ?? null;
  const isMet = definition.direction === 'down' ? standing.value <= target : standing.value >= target;
  const due = dueOf(standing, definition, target, growth);
  const people = kind === 'people' ? needOf(standing.numerator, due) : null;
  const chw = kind === 'people' ? chwFor(standing, due) : kind === 'chw' ? ownChw(standing, due) : null;
  const followed = chw?.needed ?? standing.chw;
  const activity = people ?? (kind === 'activity' ? needOf(standing.numerator, due) : null);
  return {
    isMet,
    chw,
    supervisors: supervisorsFor(standing, kind === 'supervisors' ? due : null, noun, followed),
    activity: activity && noun ? { ...activity, noun } : null,
  };
}

/** The whole people or acts that make the target: of the numerator, or of the denominator where that is what must grow. */
function dueOf(
  { numerator, denominator, population, chw }: Standing,
  { id, factor }: Definition,
  target: number,
  growth: number,
): number {
  if (id === 'population_per_chw') return target > 0 ? ((population ?? numerator) * growth) / target : 0;
  if (id === 'chw_per_supervisor') return target > 0 ? (chw ?? numerator) / target : 0;
  if (denominator === null) return target;
  const base = id === 'coverage_population' ? denominator * growth : denominator;
  return (target / factor) * base;
}

function chwFor({ chw, covered, numerator }: Standing, people: number): Need | null {
  const reached = covered ?? numerator;
  return chw === null || chw <= 0 || reached <= 0 ? null : needOf(chw, (people * chw) / reached);
}

function supervisorsFor(
  { supervisors }: Standing,
  due: number | null,
  noun: ActivityNoun | null,
  chw: number | null,
): Need | null {
  if (supervisors === null) return null;
  if (due !== null) return needOf(supervisors, due);
  // Reports and home visits are not the supervisors' doing.
  if (noun === 'reports' || noun === 'visits' || chw === null) return null;
  return needOf(supervisors, chw / CHW_PER_SUPERVISOR);
}

function ownChw({ chw }: Standing, due: number): Need | null {
  return chw === null ? null : needOf(chw, due);
}

/** What is counted is whole; the slack keeps 60 % of 50 at 30. */
function needOf(today: number, due: number): Need {
  const needed = Math.ceil(due - 1e-9);
  return { today, needed, more: Math.max(0, needed - today) };
}
