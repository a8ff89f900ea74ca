import { describe, expect, it } from 'vitest';
import { freezeDocument, readFrozen } from './read-document';
import { SAMPLE_DOCUMENT } from './testing/sample-document';

const frozen = freezeDocument(SAMPLE_DOCUMENT);

describe('a frozen document', () => {
  it('is read back whole', () => {
    expect(readFrozen(frozen, 'n')).toEqual(SAMPLE_DOCUMENT);
  });

  it.each([
    ['cut', frozen.slice(0, -1)],
    ['empty', '{}'],
    ['of another format', frozen.replace('"format":1', '"format":2')],
    ['without its findings', JSON.stringify({ ...SAMPLE_DOCUMENT, findings: undefined })],
    ['with more than is known', JSON.stringify({ ...SAMPLE_DOCUMENT, extra: 1 })],
  ])('%s is an error that names the note', (_case, json) => {
    expect(() => readFrozen(json, 'n1')).toThrow(/note n1 cannot be read/);
  });

  it('is not made where something would be lost', () => {
    expect(() => freezeDocument({ ...SAMPLE_DOCUMENT, threshold: Number.NaN })).toThrow(/threshold/);
    const more = { ...SAMPLE_DOCUMENT, later: 'field' };
    expect(() => freezeDocument(more)).toThrow(/later/);
  });
});
