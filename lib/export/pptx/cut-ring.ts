type Ring = GeoJSON.Position[];

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/**
 * A closed ring cut at the edges of a frame, as a drawing's view box would: slides show what lies outside a shape's frame too.
 * Sutherland and Hodgman (1974), one edge after another.
 */
export function cutRing(ring: Ring, { width, height }: Frame): Ring {
  return [
    { axis: 0, at: 0, sign: 1 },
    { axis: 0, at: width, sign: -1 },
    { axis: 1, at: 0, sign: 1 },
    { axis: 1, at: height, sign: -1 },
  ].reduce(cutAt, ring);
}

interface Edge {
  /** 0 for an upright edge, 1 for a level one. */
  readonly axis: number;
  readonly at: number;
  /** 1 keeps what is greater, -1 what is less. */
  readonly sign: number;
}

function cutAt(ring: Ring, { axis, at, sign }: Edge): Ring {
  const depth = (point: GeoJSON.Position) => sign * ((point[axis] ?? 0) - at);
  const kept: Ring = [];
  ring.forEach((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? point;
    const [from, to] = [depth(before), depth(point)];
    if (from < 0 !== to < 0) {
      const share = from / (from - to);
      kept.push([0, 1].map((one) => (before[one] ?? 0) + share * ((point[one] ?? 0) - (before[one] ?? 0))));
    }
    if (to >= 0) kept.push(point);
  });
  return kept;
}
