import { type OutlineGeometry, polygonsOf } from './outlines';

export type Winding = 'd3' | 'rfc7946';

/**
 * Signed area of a closed ring in its own coordinates (shoelace), positive when it runs anticlockwise
 * with y upward. Taken from its first point, so that far-away rings keep their digits.
 */
export function signedArea(ring: readonly GeoJSON.Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice / 2;
}

/**
 * The same outline with every ring in the wanted direction, whatever it was: outer rings clockwise and holes
 * anticlockwise for d3-geo (else a region covers the globe), the opposite for RFC 7946. Decided ring by ring,
 * since sources mix both. Rings left open are closed; empty polygons and rings without area-making points go.
 */
export function rewind(geometry: OutlineGeometry, winding: Winding): GeoJSON.MultiPolygon {
  const outerSign = winding === 'd3' ? -1 : 1;
  const coordinates = polygonsOf(geometry).flatMap((polygon) => {
    const rings = polygon.flatMap((ring, index) => {
      const closed = closeRing(ring);
      if (closed.length < 4) return index === 0 ? [[]] : [];
      const wanted = index === 0 ? outerSign : -outerSign;
      return [Math.sign(signedArea(closed)) === -wanted ? closed.reverse() : closed];
    });
    return (rings[0]?.length ?? 0) > 0 ? [rings] : [];
  });
  return { type: 'MultiPolygon', coordinates };
}

function closeRing(ring: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const first = ring[0];
  const last = ring.at(-1);
  const points = ring.map(([x = 0, y = 0]) => [x, y]);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1]))
    points.push([first[0] ?? 0, first[1] ?? 0]);
  return points;
}
