import polygonClipping from 'polygon-clipping';
import { describe, expect, it } from 'vitest';
import { type Outline, polygonsOf } from './outlines';
import { prepareBoundaries } from './prepare-boundaries';
import { simplifyBoundaries } from './simplify-boundaries';
import { noRealOutlines, readRealOutlines } from './testing/real-outlines';
import { SMALL_COUNTRY } from './testing/squares';
import { decodeOutlines, parseUnitTopology } from './unit-topology';
import { signedArea } from './winding';

const decode = (text: string | undefined) => decodeOutlines(parseUnitTopology(text ?? ''));
const find = (outlines: readonly Outline[], uid: string) => outlines.find((outline) => outline.uid === uid);
const areaOf = (polygons: readonly (readonly (readonly number[])[])[][]) =>
  polygons.reduce(
    (sum, rings) =>
      sum +
      rings.reduce((part, ring, i) => part + (i ? -1 : 1) * Math.abs(signedArea(ring.map((p) => [...p]))), 0),
    0,
  );
const clip = (outline: Outline | undefined): [number, number][][][] =>
  (outline ? polygonsOf(outline.geometry) : []).map((polygon) =>
    polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, y])),
  );
const overlap = (a: Outline | undefined, b: Outline | undefined) =>
  areaOf(polygonClipping.intersection(clip(a), clip(b)));

describe('simplifyBoundaries', () => {
  it('keeps every unit with an outline, holes, islets and enclaves at the coarsest; points are no outline', () => {
    const whole = simplifyBoundaries({ region: SMALL_COUNTRY }, { maxBytes: 1e6 }).region ?? '';
    for (let maxBytes = whole.length; maxBytes > 1200; maxBytes -= 400) {
      const text = simplifyBoundaries({ region: SMALL_COUNTRY }, { maxBytes }).region ?? '';
      expect(text.length).toBeLessThanOrEqual(maxBytes);
      const outlines = decode(text);
      expect(outlines.map(({ uid }) => uid)).toEqual(['west', 'east', 'enclave', 'isles']);
      const rings = outlines.map(({ geometry }) => polygonsOf(geometry).map((polygon) => polygon.length));
      expect(rings).toEqual([[2], [1], [1], [1, 1]]);
      const areas = outlines.flatMap(({ geometry }) => polygonsOf(geometry).flat().map(signedArea));
      expect(areas.every((area) => area !== 0)).toBe(true);
      expect(overlap(find(outlines, 'west'), find(outlines, 'enclave'))).toBeCloseTo(0, 9);
    }
  });

  it('winds rings as d3-geo wants them', () => {
    const [west] = decode(simplifyBoundaries({ region: SMALL_COUNTRY }, { maxBytes: 1e6 }).region);
    const [polygon = []] = west ? polygonsOf(west.geometry) : [];
    expect(polygon.map((ring) => Math.sign(signedArea(ring)))).toEqual([-1, 1]);
  });

  it('says so when even the coarsest outlines are too heavy', () => {
    expect(() => simplifyBoundaries({ region: SMALL_COUNTRY }, { maxBytes: 300 })).toThrow(RangeError);
  });

  it('gives nothing for levels without outlines', () => {
    expect(simplifyBoundaries({ region: SMALL_COUNTRY.slice(-1), district: [] }, { maxBytes: 100 })).toEqual(
      {},
    );
  });
});

describe('prepareBoundaries', () => {
  it('versions change with the outlines and only with them', () => {
    const version = (features: typeof SMALL_COUNTRY) => prepareBoundaries({ region: features })[0]?.version;
    expect(version(SMALL_COUNTRY)).toMatch(/^[0-9a-f]{12}$/);
    expect(version(SMALL_COUNTRY)).toBe(version([...SMALL_COUNTRY]));
    expect(version(SMALL_COUNTRY)).not.toBe(version(SMALL_COUNTRY.slice(0, 2)));
  });
});

describe.skipIf(noRealOutlines !== null)(`real outlines of Mali (${noRealOutlines ?? 'present'})`, () => {
  const real = noRealOutlines === null ? readRealOutlines() : undefined;
  const prepared = real ? prepareBoundaries(real) : [];
  const region = decode(
    prepared[0]?.topology ??
      '{"type":"Topology","arcs":[],"objects":{"units":{"type":"GeometryCollection","geometries":[]}}}',
  );
  const district = decode(
    prepared[1]?.topology ??
      '{"type":"Topology","arcs":[],"objects":{"units":{"type":"GeometryCollection","geometries":[]}}}',
  );

  it('all levels weigh under 150 kB, and use most of it', () => {
    const bytes = prepared.reduce((sum, { topology }) => sum + Buffer.byteLength(topology), 0);
    expect(bytes).toBeLessThanOrEqual(150_000);
    expect(bytes).toBeGreaterThan(100_000);
  });

  it('no unit is lost, and the areas stay within one part in two hundred', () => {
    expect(region.map(({ uid }) => uid)).toEqual(real?.region.map(({ uid }) => uid));
    expect(district.map(({ uid }) => uid)).toEqual(real?.district.map(({ uid }) => uid));
    for (const { uid, geometry } of real?.region ?? []) {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
      const ratio = areaOf(clip(find(region, uid))) / areaOf(clip({ uid, geometry }));
      expect(Math.abs(ratio - 1), uid).toBeLessThan(0.005);
    }
  });

  it('Bamako fills the hole of Koulikoro, with enough points to be recognized', () => {
    const [koulikoro, bamako] = [find(region, 'ML02'), find(region, 'ML09')];
    const hole = koulikoro && polygonsOf(koulikoro.geometry)[0]?.[1];
    const ring = bamako && polygonsOf(bamako.geometry)[0]?.[0];
    expect(hole?.length).toBeGreaterThan(20);
    expect(new Set(hole?.map(String))).toEqual(new Set(ring?.map(String)));
  });

  it('neighbours do not overlap: each region with all others, each region with its districts fills itself', () => {
    region.forEach((one, index) => {
      for (const other of region.slice(index + 1))
        expect(overlap(one, other), `${one.uid} ${other.uid}`).toBeLessThan(1e-4);
    });
    const districtArea = areaOf(district.filter(({ uid }) => uid.startsWith('ML03')).flatMap(clip));
    expect(districtArea / areaOf(clip(find(region, 'ML03')))).toBeCloseTo(1, 3);
  });
});
