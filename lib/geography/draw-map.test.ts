import { describe, expect, it } from 'vitest';
import { drawMap, pathBytes, type MapRequest } from './draw-map';
import type { MapDrawing } from './map-drawing';
import { prepareBoundaries } from './prepare-boundaries';
import { noRealOutlines, readRealOutlines } from './testing/real-outlines';
import { makeUnit, SMALL_COUNTRY, squareRing } from './testing/squares';
import { WORLD_ATLAS } from './world-atlas';

const WIDE = { width: 684, height: 432 };
const NARROW = { width: 360, height: 236 };

const textsOf = (features: Parameters<typeof prepareBoundaries>[0]): MapRequest['boundaries'] =>
  Object.fromEntries(prepareBoundaries(features).map(({ level, topology }) => [level, topology]));

const smallUnits = [
  makeUnit('west', 'West', 'region', 'west'),
  makeUnit('east', 'East', 'region', 'east'),
  makeUnit('enclave', 'Enclave', 'region', 'enclave', false),
  makeUnit('isles', 'Isles', 'region', 'isles', false),
  makeUnit('seat', 'Seat', 'region', 'seat'),
];

function draw(request: Partial<MapRequest>): MapDrawing {
  const drawing = drawMap({
    ...{ boundaries: textsOf({ region: SMALL_COUNTRY }), units: smallUnits, level: 'region', focus: null },
    ...{ ...WIDE, context: null },
    ...request,
  });
  if (!drawing) throw new Error('nothing drawn');
  return drawing;
}

const uidsOf = (shapes: MapDrawing['units']) => shapes.map(({ uid }) => uid).sort();

describe('drawMap', () => {
  it('draws the units that have an outline in the frame, and frames those of the programme', () => {
    const drawing = draw({});
    // The isles lie east of the frame, the seat is known by a point only.
    expect(uidsOf(drawing.units)).toEqual(['east', 'enclave', 'west']);
    const [[south, west], [north, east]] = drawing.bounds;
    // The programme's two squares span 8 degrees of longitude, 16 px from each side.
    expect(((east - west) * (684 - 32)) / 684).toBeCloseTo(8, 2);
    expect(south).toBeLessThan(0);
    expect(north).toBeGreaterThan(4);
  });

  it('is null when nothing has an outline', () => {
    expect(
      drawMap({ boundaries: {}, units: smallUnits, level: 'region', focus: null, ...WIDE, context: null }),
    ).toBeNull();
  });

  it('gives an enclave too small to be read a frame of its own, and none on a narrow map', () => {
    const drawing = draw({});
    expect(drawing.enclave).toMatchObject({ uid: 'enclave', name: 'Enclave', programme: false });
    expect(drawing.enclave?.d).toMatch(/^M/);
    expect(draw(NARROW)).toMatchObject({ country: null, enclave: { uid: 'enclave', d: '' } });
    expect(draw({ focus: 'enclave' }).enclave).toBeNull();
  });

  it('shows where the frame lies in the country, when the country is larger', () => {
    expect(draw({}).country?.frame.width).toBeGreaterThan(40);
    const all = smallUnits.map((unit) => ({ ...unit, programme: true }));
    expect(draw({ units: all }).country).toBeNull();
  });

  const districts = [
    { uid: 'w1', geometry: { type: 'Polygon' as const, coordinates: [squareRing(0, 0, 4)] } },
    { uid: 'w2', geometry: { type: 'Polygon' as const, coordinates: [squareRing(-4, 0, 4)] } },
    { uid: 'e1', geometry: { type: 'Polygon' as const, coordinates: [squareRing(4, 0, 4)] } },
  ];
  const districtUnits = [
    makeUnit('west', 'West', 'region', 'west'),
    makeUnit('east', 'East', 'region', 'east'),
    makeUnit('w1', 'W 1', 'district', 'west'),
    makeUnit('w2', 'W 2', 'district', 'west'),
    makeUnit('e1', 'E 1', 'district', 'east'),
  ];
  const byDistrict = {
    boundaries: textsOf({ district: districts }),
    units: districtUnits,
    level: 'district' as const,
  };

  it('makes a region without outline from its districts, with only the border inside it as inner border', () => {
    const drawing = draw(byDistrict);
    expect(uidsOf(drawing.units)).toEqual(['e1', 'w1', 'w2']);
    expect(uidsOf(drawing.regions)).toEqual(['east', 'west']);
    const lines = drawing.innerBorders.match(/M/g) ?? [];
    expect(lines).toHaveLength(1);
    const x = Number(/M([\d.]+)/.exec(drawing.innerBorders)?.[1]);
    const border = drawing.units.find(({ uid }) => uid === 'w1')?.d ?? '';
    expect(border).toContain(`M${x}`);
  });

  it('frames a focus: a region with its own districts, a district with those beside it', () => {
    const region = draw({ ...byDistrict, focus: 'west' });
    expect(uidsOf(region.units)).toEqual(['w1', 'w2']);
    expect(region.bounds[0][1]).toBeLessThan(-4);
    expect(region.bounds[1][1]).toBeLessThan(5.5);
    const district = draw({ ...byDistrict, focus: 'w1' });
    expect(district.bounds[0][1]).toBeGreaterThan(-4);
    expect(uidsOf(district.units)).toEqual(['w1', 'w2']);
  });

  it('frames the region of a unit without outline, and the country for an unknown one', () => {
    const units = [...districtUnits, makeUnit('w9', 'W 9', 'district', 'west')];
    expect(draw({ ...byDistrict, units, focus: 'w9' }).bounds).toEqual(
      draw({ ...byDistrict, units, focus: 'west' }).bounds,
    );
    expect(draw({ ...byDistrict, focus: 'nowhere' }).bounds).toEqual(draw(byDistrict).bounds);
  });
});

describe.skipIf(noRealOutlines !== null)(`a drawing of Mali (${noRealOutlines ?? 'present'})`, () => {
  const real = noRealOutlines === null ? readRealOutlines() : { region: [], district: [], units: [] };
  const boundaries = textsOf(real);
  const common = { boundaries, units: real.units, context: WORLD_ATLAS };

  it('weighs at most 25 kB with the narrow one at region level, 35 kB at district level', () => {
    const weigh = (level: 'region' | 'district') =>
      pathBytes(draw({ ...common, level })) + pathBytes(draw({ ...common, ...NARROW, level }));
    expect(weigh('region')).toBeLessThanOrEqual(25_000);
    expect(weigh('district')).toBeLessThanOrEqual(35_000);
  });

  it('labels every region of the programme inside the frame, clear of the insets', () => {
    const drawing = draw(common);
    const programme = drawing.units.filter((unit) => unit.programme);
    expect(programme.map(({ name }) => name).sort()).toEqual([
      'Kayes',
      'Koulikoro',
      'Mopti',
      'Sikasso',
      'Ségou',
    ]);
    for (const { label, name } of programme) expect(label.width, name).toBeGreaterThan(80);
    expect(drawing.enclave).toMatchObject({ name: 'Bamako', programme: false });
  });

  it('names the neighbours in both languages and not the country itself', () => {
    const names = draw(common).neighbours.map(({ name }) => name);
    expect(names).toContainEqual({ fr: 'Guinée', en: 'Guinea' });
    expect(names).toContainEqual({ fr: 'Côte d’Ivoire', en: 'Côte d’Ivoire' });
    expect(names.map(({ fr }) => fr)).not.toContain('Mali');
  });

  it('cuts the north: no path reaches far outside the frame', () => {
    const starts = draw(common).units.flatMap(({ d }) => [...d.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)/g)]);
    for (const [, x, y] of starts) {
      expect(Math.abs(Number(x) - 342)).toBeLessThanOrEqual(350.1);
      expect(Math.abs(Number(y) - 216)).toBeLessThanOrEqual(224.1);
    }
  });
});
