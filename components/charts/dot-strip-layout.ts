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
  /** Where the leader turns, under all names: no two leaders cross. */
  readonly turn: number;
}

export const DOT_RADIUS = 4.5;
const APART = DOT_RADIUS * 2 + 1;
/** The square of the least between two middles, with room for what rounding takes. */
const CLEAR = (APART - 0.01) ** 2;
const CHARACTER = 6.3;
const GAP = 7;
const LINE = 15;
export const TURN = 4;

/**
 * Places dots on a line of values: each as near to the line as it can without touching another. Those called come last and stand on
 * top of the others, where no dot is between them and their names.
 * @returns dots by value, `y` from the middle of the strip.
 */
export function stackDots(points: readonly StripPoint[], x: (value: number) => number): StripDot[] {
  const placed: StripDot[] = [];
  const byValue = (a: StripPoint, b: StripPoint) => a.value - b.value || (a.key < b.key ? -1 : 1);
  const rank = (point: StripPoint) => (point.called ? 1 : 0);
  for (const point of [...points].sort((a, b) => rank(a) - rank(b) || byValue(a, b))) {
    const at = x(point.value);
    const near = placed.filter((dot) => Math.abs(dot.x - at) < APART);
    const free = (y: number) => near.every((dot) => (dot.x - at) ** 2 + (dot.y - y) ** 2 >= CLEAR);
    const heights = [0, ...near.flatMap((dot) => besides(dot, at))].filter(free);
    const y = point.called
      ? Math.min(...heights)
      : heights.reduce((best, height) => (Math.abs(height) < Math.abs(best) - 0.01 ? height : best));
    const { key, label, value, called = false } = point;
    placed.push({ key, label, value, called, x: at, y: Math.round(y * 10) / 10 });
  }
  return placed.sort(byValue);
}

/** How far dots reach from the middle of their strip, in px. */
export function reachOf(dots: readonly StripDot[]): number {
  return Math.max(0, ...dots.map(({ y }) => Math.abs(y))) + DOT_RADIUS + 4;
}

/** The two heights at which a dot just clears another. */
function besides(dot: StripDot, at: number): [number, number] {
  const rise = Math.sqrt(Math.max(0, APART ** 2 - (dot.x - at) ** 2));
  return [dot.y - rise, dot.y + rise];
}

/** Names over the dots they call: on one line as near to them as there is room, else a line each. */
export function placeStripLabels(
  dots: readonly StripDot[],
  textOf: (dot: StripDot) => string,
  width: number,
): { readonly labels: readonly StripLabel[]; readonly lines: number } {
  const called = dots.filter((dot) => dot.called).sort((a, b) => a.x - b.x);
  const widths = called.map((dot) => textOf(dot).length * CHARACTER + GAP);
  const fits = widths.reduce((sum, size) => sum + size, 0) <= width;
  const lefts = fits
    ? spreadBoxes(
        called.map(({ x }, index) => x - (widths[index] ?? 0) / 2),
        widths,
        width,
      )
    : called.map(({ x }, index) => {
        const size = widths[index] ?? 0;
        return Math.min(Math.max(x - size / 2, 0), width - size);
      });
  const labels = called.map((dot, index): StripLabel => {
    const x = (lefts[index] ?? 0) + (widths[index] ?? 0) / 2;
    const line = fits ? 0 : index;
    const turn = 17 + TURN * (x >= dot.x ? index : called.length - 1 - index);
    const at = { x: Math.round(x), y: 12 + line * LINE, dotX: dot.x, dotY: dot.y, turn };
    return { key: dot.key, text: textOf(dot), ...at };
  });
  return { labels, lines: fits ? Math.min(1, called.length) : called.length };
}

/** Moves boxes apart, from left to right and back, so that none overlaps another or leaves the drawing. */
function spreadBoxes(wanted: readonly number[], widths: readonly number[], width: number): number[] {
  const lefts: number[] = [];
  let free = 0;
  for (const [index, left] of wanted.entries()) {
    lefts.push(Math.max(left, free));
    free = (lefts[index] ?? 0) + (widths[index] ?? 0);
  }
  let limit = width;
  for (let index = lefts.length - 1; index >= 0; index -= 1) {
    lefts[index] = Math.min(lefts[index] ?? 0, limit - (widths[index] ?? 0));
    limit = lefts[index] ?? 0;
  }
  return lefts;
}
