import { describe, expect, it } from 'vitest';
import { makeETag, matchesAny, matchesETag } from './etag';

describe('makeETag', () => {
  it('changes with every part, and does not confuse where one part ends', () => {
    const base = makeETag([1, 'nation', 'x']);
    expect(makeETag([1, 'nation', 'x'])).toBe(base);
    expect(base).toMatch(/^W\/"[\w-]+"$/);
    const others = [
      [2, 'nation', 'x'],
      [1, 'regions:R1', 'x'],
      [1, 'nation', 'y'],
      [1, 'nationx'],
      ['1', 'nation', 'x'],
    ];
    expect(new Set([base, ...others.map(makeETag)]).size).toBe(6);
  });
});

describe('matchesETag', () => {
  it('compares weakly, in a list, and knows the star for no tag', () => {
    const tag = makeETag(['a']);
    expect(matchesETag(tag, tag)).toBe(true);
    expect(matchesETag(tag.slice(2), tag)).toBe(true);
    expect(matchesETag(`"other", ${tag}`, tag)).toBe(true);
    expect(matchesETag('*', tag)).toBe(false);
    expect([matchesAny(' * '), matchesAny(tag), matchesAny(null)]).toEqual([true, false, false]);
    expect(matchesETag('"other"', tag)).toBe(false);
    expect(matchesETag(null, tag)).toBe(false);
  });
});
