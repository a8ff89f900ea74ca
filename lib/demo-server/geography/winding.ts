/** Area of a ring in square degrees: positive when it runs against the clock. */
export function signedArea(ring: readonly GeoJSON.Position[]): number {
  let doubled = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = x, nextY = y] = ring[(index + 1) % ring.length] ?? [];
    doubled += x * nextY - nextX * y;
  }
  return doubled / 2;
}

/** Outer rings against the clock, holes with it (RFC 7946). */
export function windRings(polygons: readonly GeoJSON.Position[][][]): GeoJSON.Position[][][] {
  return polygons.map((rings) =>
    rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse())),
  );
}
