export interface SparklineInput {
  /** One a month, oldest first, in the indicator's unit; `null` without data. */
  readonly values: readonly (number | null)[];
  /** On too few data, or still coming in. */
  readonly unsure: readonly boolean[];
  readonly expected: readonly (number | null)[];
  /** Least and greatest of several that are to be compared; without it each has its own. */
  readonly range?: readonly [number, number];
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
  const points = values.map((value, month) => (value === null ? null : { x: x(month), y: y(value), month }));
  const steps = points.flatMap((point, index) => {
    const before = points[index - 1];
    return point && before ? [{ before, point }] : [];
  });
  const draw = (some: typeof steps) =>
    some
      .map(({ before, point }, index) => {
        const joins = index > 0 && some[index - 1]?.point === before;
        return `${joins ? '' : `M${before.x},${before.y}`}L${point.x},${point.y}`;
      })
      .join('');
  const last = points.findLast((point) => point !== null) ?? null;
  return {
    line: draw(steps.filter(({ before, point }) => !isUnsure(before.month) && !isUnsure(point.month))),
    unsure: draw(steps.filter(({ before, point }) => isUnsure(before.month) || isUnsure(point.month))),
    expected: drawExpected(expected, x, y),
    end: last && { x: last.x, y: last.y, unsure: isUnsure(last.month) },
    alone: points.flatMap((point, index) =>
      point && point !== last && !points[index - 1] && !points[index + 1] ? [{ x: point.x, y: point.y }] : [],
    ),
  };
}

function drawExpected(
  expected: readonly (number | null)[],
  x: (month: number) => number,
  y: (value: number) => number,
): string {
  return expected
    .map((value, month) => {
      if (value === null) return '';
      const before = expected[month - 1];
      return `${before === null || before === undefined ? 'M' : 'L'}${x(month)},${y(value)}`;
    })
    .join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
