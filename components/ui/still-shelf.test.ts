import { afterEach, describe, expect, it, vi } from 'vitest';
import { drop, putBy, takeBack } from './still-shelf';

afterEach(() => vi.useRealTimers());

describe('finished parts that wait for their page', () => {
  it('are told apart, and may be asked for again in the same pass', () => {
    const [one, other] = [putBy('<p>une</p>'), putBy('<p>autre</p>')];
    expect([takeBack(one), takeBack(other), takeBack(one)]).toEqual([
      '<p>une</p>',
      '<p>autre</p>',
      '<p>une</p>',
    ]);
  });

  it('are gone when the answer is out, and a page without one of its parts fails rather than being sent', () => {
    const [one, other] = [putBy('<p>une</p>'), putBy('<p>autre</p>')];
    drop(one);
    expect(() => takeBack(one)).toThrow('is not there any more');
    expect(takeBack(other)).toBe('<p>autre</p>');
  });

  it('are gone after a minute where no answer came of it', () => {
    vi.useFakeTimers();
    const old = putBy('<p>une</p>');
    vi.advanceTimersByTime(59_000);
    const young = putBy('<p>autre</p>');
    expect(takeBack(old)).toBe('<p>une</p>');
    vi.advanceTimersByTime(2000);
    putBy('<p>encore</p>');
    expect(() => takeBack(old)).toThrow('is not there any more');
    expect(takeBack(young)).toBe('<p>autre</p>');
  });
});
