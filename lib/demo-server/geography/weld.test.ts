import { expect, it } from 'vitest';
import { weldPolygons, type Position } from './weld';

const square = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

it('makes corners that nearly meet the same one', () => {
  const [left, right] = weldPolygons([[[square(0, 0, 1)]], [[square(1.0004, 0, 1)]]], 0.001);
  expect(left?.[0]?.[0]).toContainEqual([1, 0]);
  expect(right?.[0]?.[0]).toContainEqual([1, 0]);
});

it('adds to an edge the corner of a neighbour that lies on it', () => {
  const [large] = weldPolygons([[[square(0, 0, 2)]], [[square(2, 0, 1)]]], 0.001);
  expect(large?.[0]?.[0]).toEqual([
    [0, 0],
    [2, 0],
    [2, 1],
    [2, 2],
    [0, 2],
    [0, 0],
  ]);
});

it('drops a way there and back, and a polygon of nothing else', () => {
  const spiked: Position[] = [
    [0, 0],
    [1, 0],
    [1, 3],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ];
  const line: Position[] = [
    [5, 5],
    [6, 5],
    [7, 5],
    [6, 5],
    [5, 5],
  ];
  const [first, second] = weldPolygons([[[spiked]], [[line]]], 0.001);
  expect(first?.[0]?.[0]).toEqual(square(0, 0, 1));
  expect(second).toEqual([]);
});
