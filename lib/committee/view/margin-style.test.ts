import { describe, expect, it } from 'vitest';
import { marginStyle, quoteCss } from './margin-style';

describe('quoteCss', () => {
  it('keeps a text that would end the string or the element inside it', () => {
    const quoted = quoteCss('a"b\\c</style><script>\n}');
    expect(quoted.slice(1, -1)).not.toMatch(/["<>\n]/);
    expect(quoted).toBe('"a\\22 b\\5c c\\3c /style\\3e \\3c script\\3e \\a }"');
  });

  it('leaves accents and spaces of French alone', () => {
    expect(quoteCss('Août 2026 · données\u202f: 3')).toBe('"Août 2026 · données\u202f: 3"');
  });
});

it('sets the four texts on the root', () => {
  const margins = { headLeft: 'A', headRight: 'B', footLeft: '', footMiddle: 'D' };
  expect(marginStyle(margins)).toBe(
    ':root{--note-head-left:"A";--note-head-right:"B";--note-foot-left:"";--note-foot-middle:"D"}',
  );
});
