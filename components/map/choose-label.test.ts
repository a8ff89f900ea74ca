import { describe, expect, it } from 'vitest';
import { chooseLabel, LABEL_SIZES } from './choose-label';
import { SAMPLE_DRAWING, SAMPLE_MARKS } from './testing/sample-map';
import type { Shape, ShapeMark } from './types';

const [shape] = SAMPLE_DRAWING.units;
const mark = SAMPLE_MARKS['high'];

function choose(block: number, line: number, zoom = 1, changes: Partial<ShapeMark> = {}) {
  if (!shape || !mark) throw new Error('sample is empty');
  const sized: Shape = {
    ...shape,
    label: { x: 1, y: 2, width: block },
    line: { x: 3, y: 4, width: line },
  };
  return chooseLabel(sized, { ...mark, ...changes }, LABEL_SIZES.district, zoom);
}

describe('chooseLabel', () => {
  it('writes as much as there is room for, and nothing over the edge', () => {
    expect(choose(90, 90)).toMatchObject({ x: 1, y: 2, name: 'Sikasso', status: 'before' });
    expect(choose(40, 70)).toMatchObject({ x: 3, y: 4, name: null, status: 'before' });
    expect(choose(50, 52)).toMatchObject({ x: 1, y: 2, name: null, value: '81,0 %', status: 'above' });
    expect(choose(40, 52)).toBeNull();
  });

  it('never writes a value without the status shape it has', () => {
    for (const [block, line] of [
      [200, 200],
      [40, 70],
      [50, 10],
    ] as const)
      expect(choose(block, line)?.status).not.toBe('none');
    expect(choose(40, 52, 1, { status: null })).toMatchObject({ status: 'none' });
  });

  it('finds room as the map is zoomed, since labels keep their size', () => {
    expect(choose(40, 30, 2)).toMatchObject({ status: 'before' });
    expect(choose(40, 30, 4)).toMatchObject({ name: 'Sikasso' });
  });

  it('writes nothing without a value', () => {
    expect(choose(200, 200, 1, { value: '' })).toBeNull();
  });
});
