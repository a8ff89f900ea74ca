import { joinPoints } from './join-points';

export interface SparklineInput {
  /** One a month, oldest first, in the indicator's unit; `null` without data. */
  readonly values: readonly (number | null)[];
  /** On too few data, or still coming in. */
  readonly unsure: readonly boolean[];
  readonly expected: readonly (number | null)[];
  /** Least and greatest of several that are to be compared; without it each has its own. */
  readonly range?: readonly [number, number] | undefined;
  /** px */
  readonly width: number;
  readonly height: number;
}

export interface SparklineLayout {
  /** Path data; empty where there is nothing to draw. */
  readonly line: string;
  /** Steps that begin or end in an unsure month. */
  readonly unsure: string;
  readonly expected: string;
  /** The last month that has a value. */
  readonly end: { readonly x: number; readonly y: number; readonly unsure: boolean } | null;
  /** Months with a value and none on either side, which no line would show. */
  readonly alone: readonly { readonly x: number; readonly y: number }[];
}

/** Room for the dot at the end and for the weight of the line. */
const EDGE = 3.5;

/** Lays a sparkline out: from the least to the greatest of values and expected values, its own or those of its like; a month without data breaks it. */
export function laySparkline(input: SparklineInput): SparklineLayout {
  const { values, unsure, expected, range, width, height } = input;
  const known = range ?? [...values, ...expected].filter((value) => value !== null);
  const least = Math.min(...known);
  const span = Math.max(...known) - least;
  const step = values.length > 1 ? (width - 2 * EDGE) / (values.length - 1) : 0;
  const x = (month: number) => round(EDGE + month * step);
  const y = (value: number) =>
    round(span > 0 ? height - EDGE - ((value - least) / span) * (height - 2 * EDGE) : height / 2);
  const isUnsure = (month: number) => unsure[month] === true;
  const isAlone = (value: number | null, month: number) =>
    value !== null && (values[month - 1] ?? null) === null && (values[month + 1] ?? null) === null;
  const last = values.findLastIndex((value) => value !== null);
  return {
    line: joinPoints(values, x, y, (from, to) => !isUnsure(from) && !isUnsure(to)),
    unsure: joinPoints(values, x, y, (from, to) => isUnsure(from) || isUnsure(to)),
    expected: joinPoints(expected, x, y, () => true),
    end: last < 0 ? null : { x: x(last), y: y(values[last] ?? 0), unsure: isUnsure(last) },
    alone: values.flatMap((value, month) =>
      value !== null && month !== last && isAlone(value, month) ? [{ x: x(month), y: y(value) }] : [],
    ),
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
