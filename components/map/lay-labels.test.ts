import { describe, expect, it } from 'vitest';
import { boxAt, doOverlap } from '@/lib/geography/box';
import { LABEL_SIZES } from './choose-label';
import { layCallouts } from './lay-callouts';
import { layLabels } from './lay-labels';
import { boxOfWords, layZoneWords, type ZoneWords } from './lay-words';
import { SAMPLE_DRAWING, SAMPLE_WORDS } from './testing/sample-map';
import type { MapDrawing, Shape, ShapeMark } from './types';

const VIEW = { box: { x: 0, y: 0, width: 684, height: 432 }, zoom: 1 };
const MARK: ShapeMark = {
  ...{ fill: 2, value: '51,1 %', status: 'off-track', note: null, href: null, description: '' },
};

/** A square with room for a value and not for its name. */
function makeShape(uid: string, x: number, y: number, changes: Partial<Shape> = {}): Shape {
  const line = { x: x + 35, y: y + 35, width: 70 };
  const shape = { uid, name: 'Bandiagara', d: `M${x} ${y}h70v70h-70z`, region: uid, programme: true };
  return { ...shape, label: { ...line, width: 10 }, line, ...changes };
}

const drawingOf = (...units: Shape[]): MapDrawing => ({
  ...SAMPLE_DRAWING,
  ...{ units, innerBorders: '', neighbours: [], country: null, enclave: null },
});

function lay(
  drawing: MapDrawing,
  changes: { called?: readonly string[]; zones?: readonly ZoneWords[] } = {},
) {
  const marks = Object.fromEntries(drawing.units.map(({ uid }) => [uid, MARK]));
  const wanted = { marks, size: LABEL_SIZES.district, view: VIEW, called: [], insets: true, zones: [] };
  return layLabels(drawing, { ...wanted, ...changes });
}

const calloutOf = (laid: ReturnType<typeof lay>) => {
  const [first] = laid.callouts;
  if (!first) throw new Error('no callout');
  return first.callout;
};
const boxOf = ({ x, y, width, height }: ReturnType<typeof calloutOf>) => boxAt(x, y, width, height);

describe('callouts and the words of a zone', () => {
  const drawing = drawingOf(makeShape('one', 300, 180));
  const called = ['one'];

  it('keep clear of each other where there is another place', () => {
    const { x, y } = calloutOf(lay(drawing, { called }));
    const words = { key: 'w', text: 'hors de votre périmètre', x, y };
    const laid = lay(drawing, { called, zones: [words] });
    expect(doOverlap(boxOf(calloutOf(laid)), boxOfWords(words, VIEW))).toBe(false);
    expect(laid.zones).toEqual([words]);
  });

  it('where there is none, the words are left out: they are never half covered', () => {
    const zones = Array.from({ length: 27 * 4 }, (_, index) => ({
      ...{ key: `${index}`, text: 'hors de votre périmètre hors' },
      ...{ x: 85 + 171 * (index % 4), y: 8 + 16 * Math.floor(index / 4) },
    }));
    const laid = lay(drawing, { called, zones });
    const box = boxOf(calloutOf(laid));
    const covered = zones.filter((words) => doOverlap(box, boxOfWords(words, VIEW)));
    expect(covered.length).toBeGreaterThan(0);
    expect(laid.zones).toEqual(zones.filter((words) => !covered.includes(words)));
  });
});

describe('a leader', () => {
  it('rather goes further than through another shape that is called: its dot would be taken for the other one’s', () => {
    const [one, below] = [
      makeShape('one', 300, 180),
      makeShape('below', 300, 250, { d: 'M300 250h70v40h-70z', line: { x: 335, y: 270, width: 70 } }),
    ];
    // All is taken but the rows far above, and a nearer one under the other shape.
    const room = {
      size: LABEL_SIZES.district,
      view: VIEW,
      taken: [{ x: 0, y: 116, width: 684, height: 178 }],
    };
    const callOut = (...shapes: Shape[]) =>
      layCallouts(
        drawingOf(one, below),
        shapes.map((shape) => ({ shape, mark: MARK })),
        room,
      ).find(({ uid }) => uid === 'one');
    expect(callOut(one)?.y).toBeGreaterThan(290);
    expect(callOut(one, below)?.y).toBeLessThan(116);
  });
});

describe('a value without room for its name', () => {
  const make = (count: number) =>
    drawingOf(...Array.from({ length: count }, (_, index) => makeShape(`s${index}`, 60 + 75 * index, 180)));

  it('stands beside its shape with the name, where such shapes are few', () => {
    const laid = lay(make(2));
    expect(laid.callouts.map(({ shape }) => shape.uid)).toEqual(['s0', 's1']);
    expect(laid.labels).toEqual([]);
  });

  it('stays on the shape alone where they are many, and on a narrow drawing', () => {
    const many = lay(make(7));
    expect(many.callouts).toEqual([]);
    expect(many.labels.map(({ label }) => label.name)).toEqual(Array(7).fill(null));
    expect(lay({ ...make(2), width: 360 }).callouts).toEqual([]);
  });

  it('never covers the value of another shape', () => {
    const laid = lay(make(6));
    const boxes = laid.callouts.map(({ callout }) => boxOf(callout));
    expect(boxes.length).toBeGreaterThan(2);
    const others = laid.labels.map(({ label }) => boxAt(label.x, label.y, label.valueWidth, 13));
    for (const [index, box] of boxes.entries())
      for (const other of [...boxes.slice(index + 1), ...others]) expect(doOverlap(box, other)).toBe(false);
  });
});

describe('the words where the reader’s scope ends', () => {
  const hide = (uid: string, x: number, y: number, width: number) =>
    makeShape(uid, x, y, { name: '', programme: false, hidden: true, line: { x, y, width } });
  const write = (...shapes: Shape[]) =>
    layZoneWords(drawingOf(makeShape('own', 300, 180), ...shapes), SAMPLE_WORDS, 1).map(({ key }) => key);

  it('stand on each side with room for them, apart from each other, three times at most', () => {
    expect(write(hide('north', 340, 20, 240), hide('south', 340, 410, 200))).toEqual(['north', 'south']);
    expect(write(hide('north', 340, 20, 240), hide('beside', 400, 30, 200))).toEqual(['north']);
    expect(write(hide('north', 340, 20, 240), hide('west', 20, 200, 30))).toEqual(['north']);
    const corners = [hide('a', 0, 0, 240), hide('b', 600, 0, 230), hide('c', 0, 400, 220)];
    expect(write(...corners, hide('d', 600, 400, 210))).toEqual(['a', 'b', 'c']);
  });
});
