import { describe, expect, it } from 'vitest';
import { makeUnit, squareRing } from '@/lib/geography/testing/squares';
import { polygonsOf } from '@/lib/geography/outlines';
import { matchShapes } from './match-shapes';
import { readLabels } from './read-labels';

const shape = (properties: Record<string, unknown>, x = 0) => ({
  id: null,
  properties,
  geometry: { type: 'Polygon' as const, coordinates: [squareRing(x, 0, 1)] },
});
const label = (...shapes: ReturnType<typeof shape>[]) =>
  shapes.map((item) => ({ shape: item, labels: readLabels(item, 'district') }));

const units = [
  { ...makeUnit('u1', 'District sanitaire de Kéniéba', 'district', 'kayes'), code: 'K-01' },
  { ...makeUnit('u2', 'Sansanding', 'district', 'kayes'), code: 'K-02' },
  { ...makeUnit('u3', 'Sansanding', 'district', 'segou'), code: 'S-01' },
];
const regions: Readonly<Record<string, string>> = { kayes: 'Kayes', segou: 'Ségou' };
const regionName = (unit: { readonly region: string | null }) => regions[unit.region ?? ''] ?? '';
const match = (shapes: ReturnType<typeof label>, by: 'name' | 'code' = 'name') =>
  matchShapes(shapes, units, by, regionName);

describe('matchShapes', () => {
  it('joins by folded name, and reports what is left on both sides', () => {
    const { outlines, unmatched, unitsWithoutShape } = match(
      label(shape({ name: 'KENIEBA ' }), shape({ name: 'Tombouctou' }), shape({ other: 1 })),
    );
    expect(outlines.map(({ uid }) => uid)).toEqual(['u1']);
    expect(unmatched.map(({ reason }) => reason)).toEqual(['unknown', 'no-label']);
    expect(unitsWithoutShape.map(({ uid }) => uid)).toEqual(['u2', 'u3']);
  });

  it('asks the region too when a name occurs twice', () => {
    const twice = label(
      shape({ ADM2_FR: 'Sansanding', ADM1_FR: 'Ségou' }),
      shape({ ADM2_FR: 'Sansanding', ADM1_FR: 'KAYES' }, 5),
    );
    const { outlines, unmatched } = match(twice);
    expect(outlines.map(({ uid }) => uid)).toEqual(['u3', 'u2']);
    expect(unmatched).toEqual([]);
    expect(match(label(shape({ name: 'Sansanding' }))).unmatched[0]?.reason).toBe('ambiguous');
  });

  it('makes one outline of several shapes of a unit', () => {
    const { outlines } = match(label(shape({ name: 'Kéniéba' }), shape({ name: 'Kéniéba' }, 1)));
    expect(outlines).toHaveLength(1);
    const [outline] = outlines;
    expect(outline && polygonsOf(outline.geometry)).toHaveLength(1);
    const xs = outline
      ? polygonsOf(outline.geometry)
          .flat(2)
          .map(([x = 0]) => x)
      : [];
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, 2]);
  });

  it('joins by code or uid, blanks and case aside', () => {
    const coded = label(shape({ pcode: ' k-01' }), shape({ code: 'U3' }, 5), shape({ name: 'Sansanding' }));
    const { outlines, unmatched } = match(coded, 'code');
    expect(outlines.map(({ uid }) => uid)).toEqual(['u1', 'u3']);
    expect(unmatched.map(({ reason }) => reason)).toEqual(['no-label']);
  });
});
