import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { squareRing } from '@/lib/geography/testing/squares';
import { parseBoundaryFile } from './parse-file';

const square = (x: number) => ({ type: 'Polygon' as const, coordinates: [squareRing(x, 0, 1)] });
const collection = {
  type: 'FeatureCollection' as const,
  features: [
    { type: 'Feature' as const, id: 7, properties: { name: 'A' }, geometry: square(0) },
    { type: 'Feature' as const, properties: null, geometry: square(1) },
    { type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: [0, 0] } },
    { type: 'Feature' as const, properties: {}, geometry: null },
  ],
};

describe('parseBoundaryFile', () => {
  it('reads GeoJSON, after a byte order mark too, and leaves points out', () => {
    const [shapes = []] = parseBoundaryFile(`\uFEFF${JSON.stringify(collection)}`);
    expect(shapes.map(({ id, properties }) => [id, properties])).toEqual([
      ['7', { name: 'A' }],
      [null, {}],
    ]);
  });

  it('reads each object of a TopoJSON', () => {
    const one: GeoJSON.Feature = { type: 'Feature', properties: { name: 'A' }, geometry: square(0) };
    const objects = { one: { type: 'FeatureCollection', features: [one] }, two: square(3) } as const;
    const text = JSON.stringify(topology(objects, 1e4));
    const lists = parseBoundaryFile(text);
    expect(lists[0]?.[0]?.properties).toEqual({ name: 'A' });
    expect(lists.map((shapes) => shapes.length)).toEqual([1, 1]);
  });

  it.each([
    ['not JSON', 'oui', /not JSON/],
    ['something else', '{"type":"Feature"}', /GeoJSON/],
    [
      'metres',
      JSON.stringify({ ...collection, features: [{ properties: {}, geometry: square(400_000) }] }),
      /WGS 84/,
    ],
  ])('refuses %s in words', (_, text, message) => {
    expect(() => parseBoundaryFile(text)).toThrow(message);
  });
});
