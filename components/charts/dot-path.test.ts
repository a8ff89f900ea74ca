import { describe, expect, it } from 'vitest';
import { dotPath, dropPath } from './dot-path';

describe('paths of many', () => {
  it('draws each dot as a whole round about its middle', () => {
    expect(dotPath([{ x: 10, y: 5 }], 4.5)).toBe('M5.5 5a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0');
    expect(
      dotPath(
        [
          { x: 0.3, y: 0.1 + 0.2 },
          { x: 7, y: 1 },
        ],
        0.1,
      ),
    ).toBe(
      'M0.2 0.3a0.1 0.1 0 1 1 0.2 0a0.1 0.1 0 1 1 -0.2 0M6.9 1a0.1 0.1 0 1 1 0.2 0a0.1 0.1 0 1 1 -0.2 0',
    );
    expect(dotPath([], 4.5)).toBe('');
  });

  it('draws lines down at each place', () => {
    expect(dropPath([1, 20.5], 3, 9)).toBe('M1 3V9M20.5 3V9');
  });
});
