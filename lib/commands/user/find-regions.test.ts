import { describe, expect, it } from 'vitest';
import { findRegions } from './find-regions';

const KNOWN = [
  { uid: 'R1', code: 'ML03', name: 'Ségou' },
  { uid: 'R2', code: null, name: 'Ménaka' },
  { uid: 'R3', code: 'ML09', name: 'Bougouni-Nord' },
  { uid: 'R4', code: 'A', name: 'Double' },
  { uid: 'R5', code: 'B', name: 'double' },
];

describe('findRegions', () => {
  it('knows them by name however it is written, by code and by uid', () => {
    expect(findRegions(KNOWN, ['SEGOU', 'ménaka', 'bougouni nord', 'ML03', 'R2', 'B'])).toEqual({
      ok: true,
      uids: ['R1', 'R2', 'R3', 'R1', 'R2', 'R5'],
    });
  });

  it.each(['Tombouctou', 'double', '', 'r1'])('names what it does not know: "%s"', (text) => {
    expect(findRegions(KNOWN, ['Ségou', text])).toEqual({ ok: false, unknown: text });
  });
});
