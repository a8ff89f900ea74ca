import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names';

describe('compareNames', () => {
  it('puts accents and numbers where a French reader looks for them, and the same names always in one order', () => {
    const names = ['Zone 10', 'Éléphant', 'Zone 9', 'Djidian', 'Eau', 'Zone 9'];
    const places = names.map((name, index) => ({ name, uid: `u${index}` }));
    const sorted = (list: typeof places) =>
      list.toSorted(compareNames).map(({ name, uid }) => `${name} ${uid}`);
    expect(sorted(places)).toEqual([
      'Djidian u3',
      'Eau u4',
      'Éléphant u1',
      'Zone 9 u2',
      'Zone 9 u5',
      'Zone 10 u0',
    ]);
    expect(sorted(places.toReversed())).toEqual(sorted(places));
  });
});
