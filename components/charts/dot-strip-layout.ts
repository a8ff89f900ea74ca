import { spreadLabels } from './scale';

export interface StripPoint {
  readonly key: string;
  readonly label: string;
  /** In the indicator's unit. */
  readonly value: number;
  /** Named on the drawing. */
  readonly called?: boolean;
}

export interface StripDot extends StripPoint {
  readonly x: number;
  readonly y: number;
}

export interface StripLabel {
  readonly key: string;
  readonly text: string;
  /** Where the text is centred, and where its dot stands. */
  readonly x: number;
  readonly y: number;
  readonly dotX: number;
  readonly dotY: number;
}

export const DOT_RADIUS = 4.5;
const APART = DOT_RADIUS * 2 + 1;
const CHARACTER = 6.6;
const LINE = 15;

/**
 * Places dots on a line of values: each as near to the line as it can without touching another.
 * @returns dots by value, `y` from the middle of the strip.
 */
export function stackDots(points: readonly StripPoint[], x: (value: number) => number): StripDot[] {
  const placed: StripDot[] = [];
  for (const point of [...points].sort((a, b) => a.value - b.value || (a.key < b.key ? -1 : 1))) {
    const at = x(point.value);
    const near = placed.filter((dot) => Math.abs(dot.x - at) < APART);
    const free = (y: number) => near.every((dot) => Math.hypot(dot.x - at, dot.y - y) >= APART - 0.01);
    const heights = [0, ...near.flatMap((dot) => besides(dot, at))].filter(free);
    const y = heights.reduce((best, height) => (Math.abs(height) < Math.abs(best) - 0.01 ? height : best));
    placed.push({ ...point, x: at, y: Math.round(y * 10) / 10 });
  }
  return placed;
}

/** The two heights at which a dot just clears another. */
function besides(dot: StripDot, at: number): [number, number] {
  const rise = Math.sqrt(Math.max(0, APART ** 2 - (dot.x - at) ** 2));
  return [dot.y - rise, dot.y + rise];
}

/** Names over the dots they call, in as many lines as it takes for none to touch another. */
export function placeStripLabels(
  dots: readonly StripDot[],
  textOf: (dot: StripDot) => string,
  width: number,
): { readonly labels: readonly StripLabel[]; readonly lines: number } {
  const called = dots.filter((dot) => dot.called).sort((a, b) => a.x - b.x);
  const widths = called.map((dot) => textOf(dot).length * CHARACTER + 10);
  const total = widths.reduce((sum, size) => sum + size, 0);
  if (total <= width) {
    const gap = Math.max(0, ...widths);
    const even = gap * called.length <= width;
    const centres = even
      ? spreadLabels(
          called.map(({ x }) => x),
          gap,
          gap / 2,
          width - gap / 2,
        )
      : sideBySide(widths);
    return {
      labels: called.map((dot, index) => labelAt(dot, textOf(dot), centres[index] ?? 0, 0)),
      lines: 1,
    };
  }
  const labels = called.map((dot, index) => {
    const half = (widths[index] ?? 0) / 2;
    return labelAt(dot, textOf(dot), Math.min(Math.max(dot.x, half), width - half), index);
  });
  return { labels, lines: called.length };
}

function sideBySide(widths: readonly number[]): number[] {
  let left = 0;
  return widths.map((size) => {
    const centre = left + size / 2;
    left += size;
    return centre;
  });
}

function labelAt(dot: StripDot, text: string, x: number, line: number): StripLabel {
  return { key: dot.key, text, x: Math.round(x), y: 12 + line * LINE, dotX: dot.x, dotY: dot.y };
}
