import { describe, expect, it } from 'vitest';
import { drawMap, pathBytes } from './draw-map';
import type { HiddenUnit } from './hide-units';
import type { MapDrawing } from './map-drawing';
import { pickUnits } from './pick-units';
import { prepareBoundaries } from './prepare-boundaries';
import { noRealOutlines, readRealOutlines } from './testing/real-outlines';
import { makeUnit, SMALL_COUNTRY, squareRing } from './testing/squares';
import { decodeOutlines, parseUnitTopology } from './unit-topology';

const WIDE = { width: 684, height: 432 };

type Features = Parameters<typeof prepareBoundaries>[0];
type Units = Parameters<typeof drawMap>[0]['units'];

const textsOf = (features: Features) =>
  Object.fromEntries(prepareBoundaries(features).map(({ level, topology }) => [level, topology]));
const toHidden = ({ uid, level, region }: HiddenUnit): HiddenUnit => ({ uid, level, region });

/** Draws what a reader of some regions sees; all districts are hidden from one of none below the regions. */
function drawFor(
  features: Features,
  units: Units,
  isVisible: (unit: HiddenUnit) => boolean,
  more: { level?: 'region' | 'district'; focus?: string; width?: number; height?: number } = {},
): MapDrawing {
  const drawing = drawMap({
    boundaries: textsOf(features),
    units: units.filter(isVisible),
    hidden: units.filter((unit) => !isVisible(unit)).map(toHidden),
    ...{ level: 'region', focus: null, context: null, ...WIDE },
    ...more,
  });
  if (!drawing) throw new Error('nothing drawn');
  return drawing;
}

const regions = [
  makeUnit('west', 'West', 'region', 'west'),
  makeUnit('east', 'East', 'region', 'east'),
  makeUnit('enclave', 'Enclave', 'region', 'enclave'),
  makeUnit('isles', 'Isles', 'region', 'isles', false),
];
const drawRegions = (visible: readonly string[]) =>
  drawFor({ region: SMALL_COUNTRY }, regions, ({ uid }) => visible.includes(uid));
const shapesOf = ({ units }: MapDrawing) => units.map(({ uid, name, hidden }) => [uid, name, hidden]);

describe('a drawing with hidden regions', () => {
  it('outlines them under numbers, from west to east, and frames the reader’s own', () => {
    const drawing = drawRegions(['east']);
    expect(shapesOf(drawing)).toEqual([
      ['east', 'East', undefined],
      ['hors-1', '', true],
      ['hors-3', '', true],
    ]);
    // The one square spans 4 degrees; it fills the frame's height, not the country's.
    const [[south], [north]] = drawing.bounds;
    expect(north - south).toBeLessThan(4.5);
    expect(JSON.stringify(drawing)).not.toMatch(/West|Enclave|Isles|"(west|isles|enclave"(?!:))/);
  });

  it('keeps the inset of a visible enclave in a hidden region', () => {
    const drawing = drawRegions(['east', 'enclave']);
    expect(drawing.enclave).toMatchObject({ uid: 'enclave', name: 'Enclave', programme: true });
    expect(drawing.enclave?.d).toMatch(/^M/);
    expect(JSON.stringify(drawing)).not.toMatch(/West|Isles|"(west|isles)"/);
  });

  it('has no inset for a hidden enclave in a visible region: it would have nothing to say', () => {
    const drawing = drawRegions(['west', 'east']);
    expect(drawing.enclave).toBeNull();
    expect(shapesOf(drawing)).toContainEqual(['hors-1', '', true]);
    expect(JSON.stringify(drawing)).not.toMatch(/Enclave|Isles|"(isles|enclave"(?!:))/);
  });

  it('frames the whole country when the reader has no region', () => {
    const drawing = drawRegions([]);
    expect(shapesOf(drawing).every(([, name, hidden]) => name === '' && hidden)).toBe(true);
    const [[, west], [, east]] = drawing.bounds;
    expect([west < 0, east > 9.6]).toEqual([true, true]);
  });

  const districts = [
    { uid: 'w1', geometry: { type: 'Polygon' as const, coordinates: [squareRing(0, 0, 4)] } },
    { uid: 'w2', geometry: { type: 'Polygon' as const, coordinates: [squareRing(-4, 0, 4)] } },
    { uid: 'e1', geometry: { type: 'Polygon' as const, coordinates: [squareRing(4, 0, 4)] } },
    { uid: 'e2', geometry: { type: 'Polygon' as const, coordinates: [squareRing(8, 0, 4)] } },
  ];
  const units = [
    makeUnit('west', 'West', 'region', 'west'),
    makeUnit('east', 'East', 'region', 'east'),
    ...['w1', 'w2'].map((uid) => makeUnit(uid, uid, 'district', 'west')),
    ...['e1', 'e2'].map((uid) => makeUnit(uid, uid, 'district', 'east')),
  ];

  it('joins a hidden region from its districts and draws none of these', () => {
    const drawing = drawFor({ district: districts }, units, ({ region }) => region === 'west', {
      level: 'district',
    });
    expect(drawing.units.map(({ uid }) => uid)).toEqual(['w1', 'w2']);
    expect(drawing.regions.map(({ uid, hidden }) => [uid, hidden])).toEqual([
      ['west', undefined],
      ['hors-1', true],
    ]);
    expect(drawing.innerBorders.match(/M/g)).toHaveLength(1);
    expect(JSON.stringify(drawing)).not.toMatch(/East|"(east|e1|e2)"/);
  });

  it('shows the overview its regions in full, without a line inside them', () => {
    const drawing = drawFor({ district: districts }, units, ({ level }) => level === 'region');
    expect(shapesOf(drawing)).toEqual([
      ['west', 'West', undefined],
      ['east', 'East', undefined],
    ]);
    expect(drawing.innerBorders).toBe('');
  });
});

describe('pickUnits', () => {
  it('keeps the outlines of some units as they were, with no point that only others use', () => {
    const [prepared] = prepareBoundaries({ region: SMALL_COUNTRY });
    const whole = parseUnitTopology(prepared?.topology ?? '');
    const [first] = whole.objects.units.geometries;
    if (first) Object.assign(first, { properties: { name: 'West' } });
    const picked = pickUnits(whole, new Set(['west', 'isles']));
    const outlinesOf = (topology: typeof whole) =>
      decodeOutlines(topology).filter(({ uid }) => uid === 'west' || uid === 'isles');
    expect(decodeOutlines(picked)).toEqual(outlinesOf(whole));
    const points = (topology: typeof whole) => topology.arcs.flat().length;
    expect(points(picked)).toBeLessThan(points(whole));
    expect(JSON.stringify(picked)).not.toMatch(/"(east|enclave|West|properties|bbox)"/);
  });
});

describe.skipIf(noRealOutlines !== null)(`Mali for a part of it (${noRealOutlines ?? 'present'})`, () => {
  const real = noRealOutlines === null ? readRealOutlines() : { region: [], district: [], units: [] };
  const uidOf = (name: string) => real.units.find((unit) => unit.name === name)?.uid ?? name;
  const drawMali = (names: readonly string[], level: 'region' | 'district' = 'region') => {
    const own = names.map(uidOf);
    const drawing = drawFor(real, real.units, ({ region }) => own.includes(region ?? ''), { level });
    const foreign = real.units.filter(({ region }) => !own.includes(region ?? ''));
    const text = JSON.stringify(drawing);
    expect(foreign.filter(({ uid, name }) => text.includes(`"${uid}"`) || text.includes(name))).toEqual([]);
    return drawing;
  };

  it('holds without Bamako, with it and without the region around it, and for it alone', () => {
    expect(drawMali(['Koulikoro', 'Sikasso']).enclave).toBeNull();
    expect(drawMali(['Bamako', 'Mopti', 'Kayes']).enclave).toMatchObject({ name: 'Bamako' });
    expect(drawMali(['Bamako']).enclave).toBeNull();
  });

  it('frames one region, with its neighbours around it as bare outlines', () => {
    const drawing = drawMali(['Mopti'], 'district');
    expect(drawing.units.length).toBeGreaterThan(5);
    expect(drawing.regions.filter(({ hidden }) => hidden).length).toBeGreaterThan(2);
    expect(drawing.country).not.toBeNull();
  });

  it('weighs no more than the drawing of the whole country may', () => {
    for (const names of [['Mopti'], ['Bamako'], ['Kayes', 'Sikasso']]) {
      expect(pathBytes(drawMali(names)), names.join()).toBeLessThanOrEqual(16_000);
    }
  });
});
