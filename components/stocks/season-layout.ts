import { fitAxis, leastSpan, spreadLabels } from '@/components/charts/scale';
import type { SeasonYear } from '@/lib/pages/stocks/view-season';

export interface SeasonLine {
  readonly year: number;
  /** Path of the months that are sure, and of all of them: the second is drawn thin and dotted under the first. */
  readonly sure: string;
  readonly all: string;
  /** Months that are unsure: hollow dots. */
  readonly hollow: readonly { readonly x: number; readonly y: number }[];
  /** The words at the line: of the page's month over the latest year, of the last month at the right of the others. */
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly value: number;
    readonly over: boolean;
  };
  /** The page's month on the latest year's line. */
  readonly point: { readonly x: number; readonly y: number } | null;
}

export interface SeasonLayout {
  readonly lines: readonly SeasonLine[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly months: readonly number[];
  /** The axis does not start at zero. */
  readonly cut: boolean;
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

const LABEL_HEIGHT = 16;

/**
 * Where the lines of some years stand, by month of the year.
 * @param month the page's month of the year, January 0, in the latest year.
 */
export function layoutSeason(
  years: readonly SeasonYear[],
  month: number,
  size: {
    readonly width: number;
    readonly height: number;
    /** Where January stands, room to the right of December, room under the lines. */
    readonly left: number;
    readonly label: number;
    readonly bottom: number;
  },
): SeasonLayout | null {
  const values = years.flatMap((year) => year.values.filter((value) => value !== null));
  if (values.length === 0) return null;
  const axis = fitAxis(values, leastSpan(values, 'percent'));
  const box = {
    left: size.left,
    right: size.width - size.label,
    top: 22,
    bottom: size.height - size.bottom,
  };
  const xOf = (at: number) => round(box.left + ((box.right - box.left) * at) / 11);
  const yOf = (value: number) =>
    round(box.bottom - ((value - axis.low) / (axis.high - axis.low)) * (box.bottom - box.top));
  const ends = years.flatMap((year, index) => {
    const asked = index === 0 && month < 11 ? (year.values[month] ?? null) : null;
    const last = year.values.findLastIndex((value) => value !== null);
    const value = asked ?? year.values[last];
    return value === undefined || value === null ? [] : [{ year, over: asked !== null, last, value }];
  });
  const beside = ends.filter(({ over }) => !over);
  const spread = spreadLabels(
    beside.map(({ value }) => yOf(value)),
    LABEL_HEIGHT,
    box.top,
    box.bottom,
  );
  const labelOf = (end: (typeof ends)[number]) =>
    end.over
      ? { x: xOf(month), y: highestNear(years, month, yOf) - 9, value: end.value, over: true }
      : {
          x: xOf(end.last) + 6,
          y: (spread[beside.indexOf(end)] ?? yOf(end.value)) + 4,
          value: end.value,
          over: false,
        };
  return {
    box,
    cut: axis.low > 0,
    months: Array.from({ length: 12 }, (_, at) => xOf(at)),
    ticks: axis.ticks.map((value) => ({ value, y: yOf(value) })),
    lines: ends.map((end) => ({
      year: end.year.year,
      all: pathOf(end.year.values, xOf, yOf),
      sure: pathOf(
        end.year.values.map((one, at) => (end.year.unsure[at] ? null : one)),
        xOf,
        yOf,
      ),
      hollow: end.year.values.flatMap((one, at) =>
        one !== null && end.year.unsure[at] ? [{ x: xOf(at), y: yOf(one) }] : [],
      ),
      label: labelOf(end),
      point: end.over && !end.year.unsure[month] ? { x: xOf(month), y: yOf(end.value) } : null,
    })),
  };
}

/** The top of all lines around a month: words over it touch none of them. */
function highestNear(years: readonly SeasonYear[], month: number, yOf: (value: number) => number): number {
  const near = years.flatMap(({ values }) =>
    [-2, -1, 0, 1, 2].flatMap((step) => {
      const value = values[month + step] ?? null;
      return value === null ? [] : [yOf(value)];
    }),
  );
  return Math.min(...near);
}

/** A line with gaps where there is no value. */
function pathOf(
  values: readonly (number | null)[],
  xOf: (month: number) => number,
  yOf: (value: number) => number,
): string {
  return values
    .map((value, month) => {
      if (value === null) return '';
      const before = month > 0 ? values[month - 1] : null;
      return `${before === null || before === undefined ? 'M' : 'L'}${xOf(month)} ${yOf(value)}`;
    })
    .join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
