import { describe, expect, it } from 'vitest';
import { readAnswer } from './read-answer';

const hit = { id: 'R1', kind: 'region', name: 'Kayes', detail: 'Région', address: '/regions/R1' };

describe('readAnswer', () => {
  it('takes what the list shows, whatever else the answer holds', () => {
    expect(readAnswer({ release: 1, count: 3, hits: [{ ...hit, more: true }] })).toEqual({
      count: 3,
      hits: [hit],
    });
  });

  it('leaves out an address that is not of our own', () => {
    const strange = ['//evil.example', 'https://evil.example', 'javascript:alert(1)', '', 7];
    expect(readAnswer({ count: 5, hits: strange.map((address) => ({ ...hit, address })) })?.hits).toEqual([]);
  });

  it('is nothing for what is no answer', () => {
    for (const answer of [null, 'x', {}, { count: 1 }, { count: '1', hits: [] }, { count: 1, hits: {} }]) {
      expect(readAnswer(answer)).toBeNull();
    }
  });
});
