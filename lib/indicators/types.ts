import type { Localized } from '@/lib/i18n/language';
import type { MeasureId } from './measures';

/** Themes, in the order of every page. The four pillars are coverage, supervision, stock and the plan. */
export const THEMES = ['coverage', 'supervision', 'stock', 'reporting', 'digital', 'pay', 'care'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * How a measure is brought over the months of a period, for each lowest-level unit, before units are summed:
 * `sum` (events, person-months), `last` (a level: latest month with a value), `mean` (a level, averaged).
 */
export type Aggregation = 'sum' | 'last' | 'mean';

export interface Term {
  readonly measure: MeasureId;
  readonly over: Aggregation;
}

/** Which way is better; `band` means between two bounds. */
export type Direction = 'up' | 'down' | 'band';

/** How the value is written: `percent` (0 to 100 or beyond), `count` (whole people or things), `ratio` (one decimal). */
export type Unit = 'percent' | 'count' | 'ratio';

/** In which people or things a gap is counted. */
export type GapNoun =
  | 'chw'
  | 'people'
  | 'supervisors'
  | 'reports'
  | 'meetings'
  | 'accounts'
  | 'households'
  | 'visits'
  | 'children'
  | 'chwMonths';

export interface IndicatorDefinition {
  readonly id: string;
  readonly theme: Theme;
  /** 100 for a percentage, 1 otherwise. */
  readonly factor: number;
  readonly numerator: Term;
  /** Absent for a plain count. */
  readonly denominator?: Term;
  readonly unit: Unit;
  /** Decimals of the label; comparisons use the raw value. */
  readonly decimals: 0 | 1;
  readonly direction: Direction;
  /** The norm for `band`: both bounds included, in the indicator's unit. */
  readonly band?: readonly [number, number];
  /** Round cuts of the map, ascending, four of them; the expected value is merged in where it is known. */
  readonly cuts: readonly [number, number, number, number];
  /** How far from the expected value is still `watch`: fraction of the expected value. Default 0.1. */
  readonly tolerance: number;
  /** What closes the gap: more (or less) of the numerator, or more of the denominator. */
  readonly gap: { readonly side: 'numerator' | 'denominator'; readonly noun: GapNoun };
  readonly label: Localized;
  /** Short form for tiles and tables. */
  readonly short: Localized;
  readonly definition: Localized;
  readonly howToRead: Localized;
  /** What the figure must not be taken for. */
  readonly notToRead: Localized;
  /** Where the definition comes from. */
  readonly origin: Localized;
}

/**
 * What is stored of one indicator for one org unit and period: the paired terms and how much of what was expected they rest on.
 * `null` terms: no unit had the value.
 */
export interface StoredFigure {
  readonly numerator: number | null;
  /** Always `null` for an indicator without denominator. */
  readonly denominator: number | null;
  /** Expected unit-months that have the value (both terms, for a ratio). */
  readonly unitMonths: number;
  /** Lowest-level units that contribute. */
  readonly units: number;
  /** Distinct months that contribute. */
  readonly months: number;
}

/** Expected unit-months and units of one org unit and period, the same for every indicator. */
export interface Expectation {
  readonly unitMonths: number;
  readonly units: number;
}

export type FigureState = 'value' | 'no-data' | 'not-applicable';

/** An indicator computed for one org unit and period. */
export interface Figure {
  readonly state: FigureState;
  /** In the indicator's unit, full precision; `null` unless the state is `value`. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Fraction 0..1 of the expected unit-months that have the value; `null` when nothing is expected. */
  readonly coverage: number | null;
  readonly monthsUsed: number;
  /** Coverage is under the profile's threshold. */
  readonly partial: boolean;
}

export type Status = 'on-track' | 'watch' | 'off-track';
