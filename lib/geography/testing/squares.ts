import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { UnitFeature } from '../outlines';

/** A square ring, anticlockwise with y upward, closed; `points` on each side make it heavier. */
export function squareRing(x: number, y: number, side: number, points = 1): GeoJSON.Position[] {
  const corners = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  const ring = corners.flatMap(([ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = corners[(index + 1) % 4] ?? [];
    return Array.from({ length: points }, (_, i) => [
      ax + ((bx - ax) * i) / points,
      ay + ((by - ay) * i) / points,
    ]);
  });
  return [...ring, [x, y]];
}

/** Two regions side by side, an enclave in the first, an islet far off, and a unit known by a point only. */
export const SMALL_COUNTRY: readonly UnitFeature[] = [
  {
    uid: 'west',
    geometry: { type: 'Polygon', coordinates: [squareRing(0, 0, 4, 50), squareRing(1.9, 1.9, 0.1)] },
  },
  { uid: 'east', geometry: { type: 'Polygon', coordinates: [squareRing(4, 0, 4, 50)] } },
  { uid: 'enclave', geometry: { type: 'Polygon', coordinates: [squareRing(1.9, 1.9, 0.1)] } },
  {
    uid: 'isles',
    geometry: { type: 'MultiPolygon', coordinates: [[squareRing(9, 1, 0.5)], [squareRing(9.6, 1, 0.004)]] },
  },
  { uid: 'seat', geometry: { type: 'Point', coordinates: [2, 2] } },
];

/** An org unit with what drawing needs. */
export function makeUnit(
  uid: string,
  name: string,
  level: OrgUnit['level'],
  region: string | null,
  programme = true,
): OrgUnit {
  return {
    ...{ uid, name, level, region, programme, code: null, parent: region === uid ? 'root' : region },
    ...{ hasGeometry: true, opened: null, closed: null, reports: true },
  };
}
