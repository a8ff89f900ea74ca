import { joinPoints } from './join-points';
import { fitAxis, leastSpan, spreadLabels, type Axis } from './scale';

export interface SmallMultipleInput {
  /** One per month, oldest first, in the indicator's unit; `null` where there is no data. */
  readonly values: readonly (number | null)[];
  /** Months that rest on too few data, or whose reports are still coming in. */
  readonly unsure: readonly boolean[];
  readonly expected: readonly (number | null)[];
  /** Position from which another plan holds: the expected value steps there. */
  readonly planFrom?: number | null;
  /** A name stands over the change of plan, and another over the last expected value. */
  readonly isNamed?: boolean;
  /** Another place's values, drawn in grey. */
  readonly comparison?: readonly (number | null)[];
  readonly unit: 'percent' | 'count' | 'ratio';
  /** The same for all drawings that are to be compared; without it the drawing has its own. */
  readonly axis?: Axis | undefined;
  readonly width: number;
  readonly height: number;
  /** Room in px for the labels at the left and at the line's end. */
  readonly left: number;
  readonly right: number;
}

export interface SmallMultipleLayout {
  readonly axis: Axis;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly base: number;
  };
  readonly y: (value: number) => number;
  /** Path data in px. */
  readonly solid: string;
  readonly dotted: string;
  readonly expected: string;
  readonly comparison: string;
  readonly hollow: readonly Point[];
  /** Months with a value and none on either side: no line would show them. */
  readonly lone: readonly Point[];
  /** The last month that has a value; `null` without any. */
  readonly end: (Point & { readonly index: number; readonly hollow: boolean; readonly label: number }) | null;
  /** Where another plan begins, between two months; `null` where none does. */
  readonly plan: number | null;
  /** The last expected value, and where its label stands; `null` without one. */
  readonly due: { readonly value: number; readonly label: number } | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const TOP = 10;
const BASE = 22;
const LABEL_GAP = 14;
/** Between a value and the two lines of what was expected. */
const NAMED_GAP = 21;
/** Room over the drawing for the name of a plan. */
const NAME = 15;

/** An axis that several drawings share, so that their heights compare. */
export function shareAxis(
  all: readonly (readonly (number | null)[])[],
  unit: SmallMultipleInput['unit'],
): Axis {
  const known = all.flat().filter((value) => value !== null);
  const axis = fitAxis(known, leastSpan(known, unit));
  return unit === 'percent' && axis.low < 0 ? { ...axis, low: 0 } : axis;
}

/** Places a line of months: full between sure ones, dotted to and from unsure ones, broken where data lack. */
export function layOutSmallMultiple(input: SmallMultipleInput): SmallMultipleLayout {
  const { values, unsure, expected, comparison = [], width, height } = input;
  const axis = input.axis ?? shareAxis([values, expected, comparison], input.unit);
  const { planFrom = null, isNamed = false } = input;
  const top = isNamed && planFrom !== null ? TOP + NAME : TOP;
  const plot = { left: input.left, right: width - input.right, top, base: height - BASE };
  const y = (value: number) =>
    round(plot.base - ((value - axis.low) / (axis.high - axis.low)) * (plot.base - plot.top));
  const step = (plot.right - plot.left) / Math.max(1, values.length - 1);
  const x = (index: number) => round(plot.left + index * step);
  const sure = (index: number) => unsure[index] !== true;
  const points = values.flatMap((value, index) =>
    value === null ? [] : [{ x: x(index), y: y(value), index, hollow: !sure(index) }],
  );
  const end = points.at(-1) ?? null;
  const due = expected.findLast((value) => value !== null) ?? null;
  const [endLabel = 0, dueLabel = 0] = spreadLabels(
    [end?.y ?? plot.base, due === null ? plot.top : y(due)],
    isNamed ? NAMED_GAP : LABEL_GAP,
    plot.top,
    plot.base,
  );
  return {
    axis,
    plot,
    y,
    solid: joinPoints(values, x, y, (from, to) => sure(from) && sure(to)),
    dotted: joinPoints(values, x, y, (from, to) => !sure(from) || !sure(to)),
    expected: joinPoints(expected, x, y, (_, to) => to !== planFrom),
    comparison: joinPoints(comparison, x, y, () => true),
    hollow: points.filter(({ hollow }) => hollow),
    lone: points.filter(
      ({ index, hollow }) =>
        !hollow && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null,
    ),
    end: end === null ? null : { ...end, label: due === null ? end.y : endLabel },
    plan: planFrom === null ? null : round(plot.left + (planFrom - 0.5) * step),
    due: due === null ? null : { value: due, label: end === null ? y(due) : dueLabel },
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
