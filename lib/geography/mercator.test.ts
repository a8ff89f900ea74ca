import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitFrame } from './fit-frame';
import { mercator, mercatorInverse, projectionOf } from './mercator';
import { squareRing } from './testing/squares';

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -85, max: 85, noNaN: true });

describe('mercator', () => {
  it('is the formula of d3-geo', () => {
    const d3 = geoMercator().scale(1).translate([0, 0]);
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const [x, y] = mercator(lon, lat);
        const [ex = 0, ey = 0] = d3([lon, lat]) ?? [];
        expect(x).toBeCloseTo(ex, 9);
        expect(y).toBeCloseTo(-ey, 9);
      }),
    );
  });

  it('comes back', () => {
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const [backLon, backLat] = mercatorInverse(...mercator(lon, lat));
        expect(backLon).toBeCloseTo(lon, 9);
        expect(backLat).toBeCloseTo(lat, 9);
      }),
    );
  });

  it('stays finite at the poles', () => {
    expect(mercator(0, 90)[1]).toBeCloseTo(Math.PI, 6);
    expect(mercator(0, -90)[1]).toBeCloseTo(-Math.PI, 6);
  });
});

describe('fitFrame', () => {
  const outline = { type: 'Polygon' as const, coordinates: [squareRing(-10, 10, 5)] };
  const frame = fitFrame([outline], { width: 684, height: 432, padding: 16 });

  it('fills the frame but for the padding, in the middle', () => {
    const [left, bottom] = frame.project(-10, 10);
    const [right, top] = frame.project(-5, 15);
    expect(top).toBeCloseTo(16, 6);
    expect(bottom).toBeCloseTo(432 - 16, 6);
    expect(left + right).toBeCloseTo(684, 6);
  });

  it('its bounds are its corners, so that the browser finds the same projection', () => {
    const [[south, west], [north, east]] = frame.bounds;
    const again = projectionOf({ width: 684, height: 432, bounds: frame.bounds });
    expect(again.project(west, north).map(Math.round)).toEqual([0, 0]);
    expect(again.project(east, south)[0]).toBeCloseTo(684, 6);
    expect(again.project(east, south)[1]).toBeCloseTo(432, 6);
    expect(again.project(-7, 12)[0]).toBeCloseTo(frame.project(-7, 12)[0], 9);
  });

  it('does not magnify a point without end, and refuses nothing at all', () => {
    const tiny = { type: 'Polygon' as const, coordinates: [squareRing(0, 0, 1e-9)] };
    expect(fitFrame([tiny], { width: 100, height: 100, padding: 8 }).scale).toBeLessThan(1e6);
    expect(() => fitFrame([], { width: 100, height: 100, padding: 8 })).toThrow(RangeError);
  });
});
