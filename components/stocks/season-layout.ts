import { fitAxis, leastSpan, spreadLabels } from '@/components/charts/scale';
import type { SeasonYear } from '@/lib/pages/stocks/view-season';

export interface SeasonLine {
  readonly year: number;
  /** Path of the months that are sure, and of all of them: the second is drawn thin and dotted under the first. */
  readonly sure: string;
  readonly all: string;
  /** Months that are unsure: hollow dots. */
  readonly hollow: readonly { readonly x: number; readonly y: number }[];
  readonly end: { readonly x: number; readonly y: number; readonly labelY: number; readonly value: number };
}

export interface SeasonLayout {
  readonly lines: readonly SeasonLine[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly months: readonly number[];
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

const LABEL_HEIGHT = 16;

/** Where the lines of some years stand, by month of the year; the axis starts at zero. */
export function layoutSeason(
  years: readonly SeasonYear[],
  size: { readonly width: number; readonly height: number; readonly label: number },
): SeasonLayout | null {
  const values = years.flatMap((year) => year.values.filter((value) => value !== null));
  if (values.length === 0) return null;
  const axis = fitAxis([0, ...values], leastSpan(values, 'percent'));
  const box = { left: 34, right: size.width - size.label, top: 10, bottom: size.height - 24 };
  const xOf = (month: number) => round(box.left + ((box.right - box.left) * month) / 11);
  const yOf = (value: number) =>
    round(box.bottom - ((value - axis.low) / (axis.high - axis.low)) * (box.bottom - box.top));
  const ends = years.flatMap((year) => {
    const month = year.values.findLastIndex((value) => value !== null);
    const value = year.values[month];
    return value === undefined || value === null ? [] : [{ year, month, value }];
  });
  const labels = spreadLabels(
    ends.map(({ value }) => yOf(value)),
    LABEL_HEIGHT,
    box.top,
    box.bottom,
  );
  return {
    box,
    months: Array.from({ length: 12 }, (_, month) => xOf(month)),
    ticks: axis.ticks.map((value) => ({ value, y: yOf(value) })),
    lines: ends.map(({ year, month, value }, index) => ({
      year: year.year,
      all: pathOf(year.values, xOf, yOf),
      sure: pathOf(
        year.values.map((one, at) => (year.unsure[at] ? null : one)),
        xOf,
        yOf,
      ),
      hollow: year.values.flatMap((one, at) =>
        one !== null && year.unsure[at] ? [{ x: xOf(at), y: yOf(one) }] : [],
      ),
      end: { x: xOf(month), y: yOf(value), labelY: labels[index] ?? yOf(value), value },
    })),
  };
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
