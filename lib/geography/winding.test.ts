import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { squareRing } from './testing/squares';
import { rewind, signedArea } from './winding';

const reversed = (ring: GeoJSON.Position[]) => [...ring].reverse();
const outer = squareRing(0, 0, 4);
const hole = squareRing(1, 1, 1);

describe('rewind', () => {
  const mixtures = [
    [outer, hole],
    [reversed(outer), hole],
    [outer, reversed(hole)],
    [reversed(outer), reversed(hole)],
  ];
  it.each(mixtures)('gives d3-geo a square with a hole, not the globe without one', (...rings) => {
    const wound = rewind({ type: 'Polygon', coordinates: rings }, 'd3');
    expect(geoArea(wound)).toBeLessThan(0.01);
    expect(geoArea(wound)).toBeCloseTo((16 - 1) * (Math.PI / 180) ** 2, 4);
  });

  it.each(mixtures)('gives RFC 7946 outer rings anticlockwise and holes clockwise', (...rings) => {
    const [polygon = []] = rewind({ type: 'Polygon', coordinates: rings }, 'rfc7946').coordinates;
    expect(polygon.map((ring) => Math.sign(signedArea(ring)))).toEqual([1, -1]);
  });

  it('closes open rings and leaves out polygons without an outer ring, with their holes', () => {
    const open = outer.slice(0, -1);
    const stub = [
      [0, 0],
      [1, 1],
    ];
    const wound = rewind({ type: 'MultiPolygon', coordinates: [[open], [stub, hole], []] }, 'd3');
    expect(wound.coordinates).toHaveLength(1);
    expect(wound.coordinates[0]?.[0]).toHaveLength(5);
    expect(wound.coordinates[0]?.[0]?.at(-1)).toEqual(wound.coordinates[0]?.[0]?.[0]);
  });

  it('leaves what it was given as it was', () => {
    const given = { type: 'Polygon' as const, coordinates: [squareRing(0, 0, 4)] };
    rewind(given, 'd3');
    expect(given.coordinates[0]).toEqual(outer);
  });
});
