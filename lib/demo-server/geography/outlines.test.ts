import { statSync } from 'node:fs';
import polygonClipping from 'polygon-clipping';
import { describe, expect, it } from 'vitest';
import { readMaliOutlines } from './mali-outlines';
import { signedArea } from './winding';
import { SEATS } from './mali-seats';

const outlines = readMaliOutlines();
const regions = Object.keys(SEATS);

function outlineOf(name: string): [number, number][][][] {
  const outline = outlines.get(name);
  if (!outline) throw new Error(`no outline ${name}`);
  return outline.coordinates.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, y])));
}

function areaOf(polygons: [number, number][][][]): number {
  return polygons.reduce(
    (sum, [outer = [], ...holes]) => sum + ringArea(outer) - holes.reduce((s, hole) => s + ringArea(hole), 0),
    0,
  );
}

function ringArea(ring: readonly [number, number][]): number {
  return Math.abs(signedArea(ring));
}

function lengthOf(edges: readonly string[]): number {
  return edges.reduce((sum, edge) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = edge.split(/[ ,]/).map(Number);
    return sum + Math.hypot(x2 - x1, y2 - y1);
  }, 0);
}

function holds(polygons: [number, number][][][], [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

function edgesOf(polygons: [number, number][][][]): string[] {
  return polygons
    .flat()
    .flatMap((ring) =>
      ring.slice(1).map((point, index) => [String(ring[index]), String(point)].sort().join(' ')),
    );
}

describe('outlines of Mali', () => {
  it('are nine regions and seventy districts in a file of at most 60 kB', () => {
    expect(regions).toHaveLength(9);
    expect(outlines.size).toBe(9 + 70);
    expect(statSync(new URL('./mali-outlines.topo.json', import.meta.url)).size).toBeLessThan(60_000);
  });

  it('have Bamako as a hole in Koulikoro, corner for corner', () => {
    const [koulikoro] = outlineOf('Koulikoro');
    const [bamako] = outlineOf('Bamako');
    expect(koulikoro).toHaveLength(2);
    expect(edgesOf([[koulikoro?.[1] ?? []]]).sort()).toEqual(edgesOf([[bamako?.[0] ?? []]]).sort());
  });

  it('tile the country: no gap, no overlap', () => {
    const [first, ...others] = regions.map(outlineOf);
    const country = polygonClipping.union(first ?? [], ...others);
    expect(country).toHaveLength(1);
    expect(country[0]).toHaveLength(1);
    const parts = regions.reduce((sum, region) => sum + areaOf(outlineOf(region)), 0);
    expect(Math.abs(parts - areaOf(country))).toBeLessThan(1e-4 * parts);
  });

  it('share each border exactly: an edge belongs to two outlines, or to one at the rim', () => {
    const uses = new Map<string, number>();
    for (const region of regions)
      for (const edge of edgesOf(outlineOf(region))) uses.set(edge, (uses.get(edge) ?? 0) + 1);
    expect(Math.max(...uses.values())).toBe(2);
    const [first, ...others] = regions.map(outlineOf);
    const rim = edgesOf(polygonClipping.union(first ?? [], ...others));
    const alone = [...uses].filter(([, count]) => count === 1).map(([edge]) => edge);
    expect(lengthOf(alone)).toBeCloseTo(lengthOf(rim), 6);
  });

  it('wind as RFC 7946 has it: outer rings against the clock, holes with it', () => {
    for (const outline of outlines.values()) {
      for (const [outer = [], ...holes] of outline.coordinates) {
        expect(signedArea(outer)).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
      }
    }
  });

  it('divide each region among its districts', () => {
    for (const region of regions) {
      const parts = (SEATS[region] ?? []).map(([district]) => areaOf(outlineOf(`${region}/${district}`)));
      expect(Math.min(...parts)).toBeGreaterThan(0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(areaOf(outlineOf(region)), 2);
    }
  });

  it('hold each seat in its own district, but for two that the coarse outlines leave outside', () => {
    const outside = regions.flatMap((region) =>
      (SEATS[region] ?? [])
        .filter(([name, lon, lat]) => !holds(outlineOf(`${region}/${name}`), [lon, lat]))
        .map(([name]) => name),
    );
    // Kalabancoro's seat is a suburb that Natural Earth's Bamako covers; Andéramboukane's is on the border with Niger.
    expect(outside).toEqual(['Kalabancoro', 'Andéramboukane']);
  });
});
