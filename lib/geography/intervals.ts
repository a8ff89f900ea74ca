/** A stretch of a horizontal line, px. */
export type Interval = readonly [from: number, to: number];

type Ring = readonly GeoJSON.Position[];

/** Where the horizontal line at `y` runs inside the rings (even-odd: holes are outside), left to right. */
export function insideAt(rings: readonly Ring[], y: number): Interval[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  return pairUp(crossings);
}

/**
 * The same for many lines at once, evenly apart: each edge is looked at once, not once a line.
 * @param first `y` of the first line; the others follow below it, `step` apart.
 */
export function insideRows(rings: readonly Ring[], first: number, step: number, count: number): Interval[][] {
  const crossings = Array.from({ length: count }, (): number[] => []);
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      // One line more on both sides: rounding must not lose one, and the test below decides.
      const from = Math.max(0, Math.ceil((Math.min(ay, by) - first) / step) - 1);
      const to = Math.min(count - 1, Math.floor((Math.max(ay, by) - first) / step) + 1);
      for (let row = from; row <= to; row += 1) {
        const y = first + row * step;
        if (ay > y !== by > y) crossings[row]?.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      }
    }
  }
  return crossings.map(pairUp);
}

function pairUp(crossings: number[]): Interval[] {
  crossings.sort((a, b) => a - b);
  const intervals: Interval[] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2)
    intervals.push([crossings[i] ?? 0, crossings[i + 1] ?? 0]);
  return intervals;
}

export function intersectIntervals(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  // The heart of every label's search for room: plain loops, no list in between.
  const shared: Interval[] = [];
  for (const [from, to] of some) {
    for (const [a, b] of others) {
      const left = Math.max(from, a);
      const right = Math.min(to, b);
      if (right > left) shared.push([left, right]);
    }
  }
  return shared;
}

/** What intervals, ordered left to right, leave free. */
export function outsideOf(intervals: readonly Interval[]): Interval[] {
  const ends = [-Infinity, ...intervals.flat(), Infinity];
  return Array.from({ length: ends.length / 2 }, (_, i) => [ends[2 * i] ?? 0, ends[2 * i + 1] ?? 0] as const);
}

/** Whether a point lies inside the rings, holes being outside; asked some thousand times a map, so that no list is made of it. */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let before = 0;
  let all = 0;
  let isOnEdge = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y === by > y) continue;
      const crossing = ax + ((y - ay) / (by - ay)) * (bx - ax);
      all += 1;
      if (crossing < x) before += 1;
      if (crossing === x) isOnEdge = true;
    }
  }
  // A ring that is not closed leaves a crossing without its other end.
  if (all % 2 === 1) return insideAt(rings, y).some(([from, to]) => from <= x && x <= to);
  return isOnEdge || before % 2 === 1;
}
