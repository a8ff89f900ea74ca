import { expect, it } from 'vitest';
import { wholeLists } from './list-order';

const LISTS = { tout: 'non', silence: 'non' };
const FIRST = { unseen: false, silent: false };

it('reads the first rows of a list in its own order alone, and each list by itself', () => {
  expect(wholeLists({ asked: {}, chosen: LISTS })).toEqual(FIRST);
  expect(wholeLists({ asked: { 'tri-aires': 'months', 'sens-aires': 'desc' }, chosen: LISTS })).toEqual(
    FIRST,
  );
  expect(wholeLists({ asked: {}, chosen: { ...LISTS, tout: 'oui' } })).toEqual({ ...FIRST, unseen: true });
  expect(wholeLists({ asked: {}, chosen: { ...LISTS, silence: 'oui' } })).toEqual({ ...FIRST, silent: true });
});

it('reads a list to its end where another column, or the other way round, decides what stands first', () => {
  for (const asked of [{ 'tri-aires': 'chw', 'sens-aires': 'desc' }, { 'tri-aires': 'months' }]) {
    expect(wholeLists({ asked, chosen: LISTS })).toEqual({ ...FIRST, unseen: true });
  }
  expect(wholeLists({ asked: { 'tri-silence': 'area' }, chosen: LISTS })).toEqual({ ...FIRST, silent: true });
});
