import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerCache } from './answer-cache';

const answer = (length: number) => ({ body: 'x'.repeat(length), contentType: 'text/plain' });

describe('AnswerCache', () => {
  it('drops what was asked least recently', () => {
    const cache = new AnswerCache(40, 40);
    cache.set('a', answer(10));
    cache.set('b', answer(10));
    expect(cache.get('a')).toBeDefined();
    cache.set('c', answer(10));
    expect([cache.get('a'), cache.get('b'), cache.get('c')].map(Boolean)).toEqual([true, false, true]);
  });

  it('does not keep an answer over the limit of one, nor what it replaced', () => {
    const cache = new AnswerCache(100, 20);
    cache.set('a', answer(10));
    cache.set('a', answer(11));
    expect(cache.get('a')).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });

  it('never holds more than its bound, and counts what it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(40))), (writes) => {
        const cache = new AnswerCache(100, 60);
        for (const [key, length] of writes) {
          cache.set(key, answer(length));
          const held = ['a', 'b', 'c', 'd'].reduce(
            (sum, id) => sum + 2 * (cache.get(id)?.body.length ?? 0),
            0,
          );
          expect(cache.bytes).toBe(held);
          expect(held).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
