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
  crossings.sort((a, b) => a - b);
  const intervals: Interval[] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2)
    intervals.push([crossings[i] ?? 0, crossings[i + 1] ?? 0]);
  return intervals;
}

export function intersectIntervals(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  return some.flatMap(([from, to]) =>
    others.flatMap(([a, b]): Interval[] => {
      const overlap: Interval = [Math.max(from, a), Math.min(to, b)];
      return overlap[1] > overlap[0] ? [overlap] : [];
    }),
  );
}

/** What intervals, ordered left to right, leave free. */
export function outsideOf(intervals: readonly Interval[]): Interval[] {
  const ends = [-Infinity, ...intervals.flat(), Infinity];
  return Array.from({ length: ends.length / 2 }, (_, i) => [ends[2 * i] ?? 0, ends[2 * i + 1] ?? 0] as const);
}

/** Whether a point lies inside the rings, holes being outside. */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  return insideAt(rings, y).some(([from, to]) => from <= x && x <= to);
}
