import { joinPoints } from './join-points';
import { fitAxis, leastSpan, spreadLabels, type Axis } from './scale';

/** Height of the drawing and of its plot, px. Width is fluid: x runs from 0 to 100. */
export const TREND = {
  height: 200,
  top: 28,
  base: 154,
  months: 172,
  plans: 190,
  names: 10,
  labelGap: 15,
} as const;

export interface TrendInput {
  readonly unit: 'percent' | 'count' | 'ratio';
  /** In the indicator's unit, one per month; `null` where there is no data. */
  readonly values: readonly (number | null)[];
  /** Months whose value rests on too few data. */
  readonly partial: readonly boolean[];
  readonly comparison: readonly (number | null)[] | null;
  readonly expected: readonly (number | null)[];
  /** Month from which another plan holds: the expected value steps there. `null` for none. */
  readonly planFrom: number | null;
  /** Month whose values the labels name. */
  readonly chosen: number;
  /** Values that the labels at the right stand for; `null` for no label. */
  readonly endValues: Readonly<Record<EndKey, number | null>>;
}

/** What is labelled: the lines in the chosen month; `last` is the last month of the chosen line where that is another. */
export type EndKey = 'chosen' | 'comparison' | 'expected' | 'last';

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly hollow: boolean;
}

export interface TrendLayout {
  readonly axis: Axis;
  /** Path data in a box of 100 × `TREND.height`. */
  readonly solid: string;
  readonly dotted: string;
  readonly comparison: string;
  readonly expected: string;
  readonly dots: readonly Dot[];
  /** Where the chosen month and the change of plan stand, 0 to 100. */
  readonly chosenX: number;
  readonly planX: number | null;
  /** Where the labels stand at the right, y in px; `null` where the series has no value. */
  readonly labels: Readonly<Record<EndKey, number | null>>;
  readonly y: (value: number) => number;
}

/** Places the lines of a trend: solid between full months, dotted to and from partial ones, broken where data lack. */
export function layOutTrend(input: TrendInput): TrendLayout {
  const all = [...input.values, ...(input.comparison ?? []), ...input.expected];
  const known = all.filter((value) => value !== null);
  const axis = fitAxis(known, leastSpan(known, input.unit));
  const y = (value: number) =>
    round(TREND.base - ((value - axis.low) / (axis.high - axis.low)) * (TREND.base - TREND.top));
  const x = (index: number) => round(2 + (index / Math.max(1, input.values.length - 1)) * 96);

  const full = (index: number) => input.partial[index] !== true;
  return {
    axis,
    y,
    solid: joinPoints(input.values, x, y, (from, to) => full(from) && full(to)),
    dotted: joinPoints(input.values, x, y, (from, to) => !full(from) || !full(to)),
    comparison: joinPoints(input.comparison ?? [], x, y, () => true),
    expected: joinPoints(input.expected, x, y, (_, to) => to !== input.planFrom),
    dots: placeDots(input, x, y),
    chosenX: x(input.chosen),
    planX: input.planFrom === null ? null : round((x(input.planFrom - 1) + x(input.planFrom)) / 2),
    labels: placeLabels(input, y),
  };
}

function placeDots(input: TrendInput, x: (index: number) => number, y: (value: number) => number): Dot[] {
  return input.values.flatMap((value, index) => {
    if (value === null) return [];
    const hollow = input.partial[index] === true;
    const alone = (input.values[index - 1] ?? null) === null && (input.values[index + 1] ?? null) === null;
    return hollow || alone || index === input.chosen ? [{ x: x(index), y: y(value), hollow }] : [];
  });
}

function placeLabels({ endValues }: TrendInput, y: (value: number) => number): TrendLayout['labels'] {
  const keys = ['chosen', 'comparison', 'expected', 'last'] as const;
  const known = keys.flatMap((key) => {
    const value = endValues[key];
    return value === null ? [] : [{ key, height: y(value) + 4 }];
  });
  const placed = spreadLabels(
    known.map(({ height }) => height),
    TREND.labelGap,
    TREND.top,
    TREND.base + 4,
  );
  const heightOf = (key: EndKey) => placed[known.findIndex((end) => end.key === key)] ?? null;
  return {
    chosen: heightOf('chosen'),
    comparison: heightOf('comparison'),
    expected: heightOf('expected'),
    last: heightOf('last'),
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
