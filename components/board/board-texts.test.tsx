// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drop, putBy } from '@/components/ui/still-shelf';
import { PARTS, type PackedBoard } from '@/lib/board/pack-board';
import { BoardTexts, findTexts } from './board-texts';

const packed: PackedBoard = {
  choice: { indicator: 'completeness', period: '2026-06', level: 'region', place: null },
  ...{
    frame: { json: '{"name":"\\u003c/script>"}' },
    figures: { json: '[1,2]' },
    drawings: { json: 'null' },
  },
};

function mark(): Record<(typeof PARTS)[number], string> {
  return {
    frame: putBy(packed.frame.json),
    figures: putBy(packed.figures.json),
    drawings: putBy(packed.drawings.json),
  };
}

describe('the texts of a board', () => {
  beforeEach(() => vi.stubGlobal('window', undefined));
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  it('are those given to the program of an open page', () => {
    expect(findTexts({ choice: packed.choice, given: packed, marks: null })).toBe(packed);
  });

  it('are taken from the shelf where a page is written, and found in it by the browser', () => {
    const marks = mark();
    const sent = { choice: packed.choice, given: null, marks };
    expect(findTexts(sent)).toEqual(packed);
    document.body.innerHTML = renderToStaticMarkup(<BoardTexts marks={marks} packed={packed} />);
    expect(document.querySelectorAll('script[type="application/json"]')).toHaveLength(PARTS.length);
    for (const part of PARTS) drop(marks[part]);
    vi.unstubAllGlobals();
    expect(findTexts(sent)).toEqual(packed);
    // The reader went on to another page and came back: the program still has them.
    document.body.replaceChildren();
    expect(findTexts(sent)).toEqual(packed);
  });

  it('that are lost are not taken for empty ones', () => {
    const sent = { choice: packed.choice, given: null, marks: mark() };
    for (const part of PARTS) drop(sent.marks[part]);
    expect(() => findTexts(sent)).toThrow('is not there any more');
    vi.unstubAllGlobals();
    expect(findTexts(sent)).toBeNull();
  });
});
