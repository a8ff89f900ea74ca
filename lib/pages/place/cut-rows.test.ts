import { expect, it } from 'vitest';
import { cutRows } from './cut-rows';

it('holds lists of an ordinary district whole, and the first rows of longer ones until all are asked for', () => {
  const asked = (tout: string, count: number) => cutRows({ chosen: { tout } }, count);
  expect(asked('non', 60)).toEqual({ most: 60, isCuttable: false });
  expect(asked('non', 61)).toEqual({ most: 20, isCuttable: true });
  expect(asked('oui', 61)).toEqual({ most: 61, isCuttable: true });
});
