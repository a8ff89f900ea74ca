import { describe, expect, it } from 'vitest';
import { SAMPLE_DOCUMENT } from '../testing/sample-document';
import { changedSince, findOutread, markSeen, seeDocument } from './seen-document';

const OTHER = { ...SAMPLE_DOCUMENT, findings: [] };

describe('the mark of a preview in an address', () => {
  const mark = markSeen(SAMPLE_DOCUMENT, { version: 9 });
  const now = seeDocument(OTHER);

  it('says nothing where the draft is as it was read, whatever its version', () => {
    expect(findOutread(seeDocument(SAMPLE_DOCUMENT), { version: 9 }, mark)).toBeNull();
    expect(findOutread(seeDocument(SAMPLE_DOCUMENT), { version: 10 }, mark)).toBeNull();
  });

  it('tells a draft that somebody saved from one whose data are others', () => {
    expect(findOutread(now, { version: 10 }, mark)).toBe('edited');
    expect(findOutread(now, { version: 9 }, mark)).toBe('recomposed');
    expect(findOutread(now, { version: 10 }, mark.split('-')[0])).toBe('recomposed');
  });

  it('says nothing without a preview or a draft that can be composed', () => {
    for (const none of [undefined, '', '-9']) expect(findOutread(now, { version: 10 }, none)).toBeNull();
    expect(findOutread(null, { version: 10 }, mark)).toBeNull();
  });
});

describe('what is another than what was looked at', () => {
  const seen = seeDocument(SAMPLE_DOCUMENT);
  const count = seen.figures.length / 16;

  it('counts what is printed still, what is gone, and what came', () => {
    expect(changedSince(seen, SAMPLE_DOCUMENT)).toBeNull();
    expect(changedSince(seen, OTHER)).toMatchObject({ figures: [], gone: 0, still: count });
    const more = { ...seen, whole: 'x', figures: `${'f'.repeat(16)}${seen.figures}` };
    expect(changedSince(more, SAMPLE_DOCUMENT)).toMatchObject({ figures: [], gone: 1, still: count });
  });

  it('knows of nothing where the page did not say what it printed', () => {
    const change = changedSince({ ...seen, whole: '', figures: '' }, SAMPLE_DOCUMENT);
    expect(change).toMatchObject({ gone: 0, still: 0 });
    expect(change?.figures).toHaveLength(count);
  });
});
