import { describe, expect, it } from 'vitest';
import { doOverlap } from '@/lib/geography/box';
import { chooseLabel, LABEL_SIZES } from './choose-label';
import { keepApart, type Labelled, occupiedBy } from './keep-apart';
import { isEnclaveNear } from './is-enclave-near';
import { SAMPLE_DRAWING } from './testing/sample-map';
import type { MapDrawing, Shape, ShapeMark } from './types';

const VIEW = { box: { x: 0, y: 0, width: 360, height: 235 }, zoom: 1 };
const SIZE = LABEL_SIZES.narrowDistrict;
const MARK: ShapeMark = {
  ...{ fill: 2, value: '54,5 %', status: 'off-track', note: null, href: null, description: '' },
};

/** A square, with room for what `room` says. */
function makeShape(uid: string, x: number, side: number, room: { label: number; line: number }): Shape {
  const at = { x: x + side / 2, y: 100 };
  return {
    ...{ uid, name: uid, region: uid, programme: true, d: `M${x} 60h${side}v80h-${side}z` },
    ...{ label: { ...at, width: room.label }, line: { ...at, width: room.line } },
  };
}

function lay(...units: Shape[]): Labelled[] {
  const drawing: MapDrawing = { ...SAMPLE_DRAWING, units, regions: [], enclave: null };
  const labels = units.flatMap((shape) => {
    const label = chooseLabel(shape, MARK, SIZE);
    return label ? [{ shape, mark: MARK, label }] : [];
  });
  return keepApart(drawing, labels, SIZE, VIEW);
}

/** Px between two labels that stand on the same height; `Infinity` where they do not. */
function gapBetween(one: Labelled, other: Labelled): number {
  const [a, b] = [occupiedBy(one, SIZE, VIEW), occupiedBy(other, SIZE, VIEW)];
  if (!doOverlap({ ...a, x: 0 }, { ...b, x: 0, width: a.width })) return Infinity;
  return Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
}

describe('keepApart', () => {
  it('leaves labels that stand apart as they were chosen', () => {
    const [one, other] = [
      makeShape('one', 0, 90, { label: 90, line: 90 }),
      makeShape('two', 90, 90, { label: 90, line: 90 }),
    ];
    expect(lay(one, other).map(({ label }) => [label.x, label.y, label.name])).toEqual([
      [45, 100, 'one'],
      [135, 100, 'two'],
    ]);
  });

  it('does not let a value stand so near to a name that they read as one', () => {
    const named = makeShape('Ténenkou', 0, 64, { label: 70, line: 70 });
    const bare = makeShape('Mopti-sur-Bani', 62, 58, { label: 50, line: 60 });
    const laid = lay(named, bare);
    expect(laid.map(({ label }) => label.name)).toEqual(['Ténenkou', null]);
    const [one, other] = laid;
    if (!one || !other) throw new Error('a label went');
    expect(gapBetween(one, other)).toBeGreaterThanOrEqual(8);
  });

  it('keeps a name where there is no room for two, and lets the bare value go', () => {
    const named = makeShape('Ténenkou', 0, 64, { label: 70, line: 70 });
    const bare = makeShape('Mopti-sur-Bani', 20, 30, { label: 50, line: 60 });
    expect(lay(bare, named).map(({ shape }) => shape.uid)).toEqual(['Ténenkou']);
  });
});

describe('isEnclaveNear', () => {
  it('tells an enclave of the mapped units from that of another region', () => {
    const { enclave } = SAMPLE_DRAWING;
    if (!enclave) throw new Error('the sample has none');
    const at = (x: number): MapDrawing => ({
      ...SAMPLE_DRAWING,
      ...{ regions: [], units: [makeShape('one', x, 60, { label: 1, line: 1 })] },
      enclave: { ...enclave, at: { x: 70, y: 60 } },
    });
    expect(isEnclaveNear(at(10))).toBe(true);
    expect(isEnclaveNear(at(150))).toBe(false);
    expect(isEnclaveNear({ ...at(10), enclave: null })).toBe(false);
  });
});
