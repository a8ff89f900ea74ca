import { describe, expect, it, vi } from 'vitest';
import { keepMarkup } from './kept-markup';

describe('markup that is kept', () => {
  it('is rendered once for all who ask for the same, even at the same time', async () => {
    const render = vi.fn(() => '<p>une</p>');
    const asked = await Promise.all([keepMarkup('same', render), keepMarkup('same', render)]);
    expect([...asked, await keepMarkup('same', render)]).toEqual(Array(3).fill('<p>une</p>'));
    expect(render).toHaveBeenCalledTimes(1);
  });

  it('is told apart by what it comes from', async () => {
    expect(await keepMarkup('release 1', () => '<p>une</p>')).toBe('<p>une</p>');
    expect(await keepMarkup('release 2', () => '<p>autre</p>')).toBe('<p>autre</p>');
  });

  it('is rendered each time where nothing says what it comes from, or a key is blown up', async () => {
    for (const under of [undefined, 'x'.repeat(2001)]) {
      const render = vi.fn(() => '<p>une</p>');
      await keepMarkup(under, render);
      await keepMarkup(under, render);
      expect(render).toHaveBeenCalledTimes(2);
    }
  });

  it('is asked for again after a failure', async () => {
    const fail = () => {
      throw new Error('no words');
    };
    await expect(keepMarkup('failing', fail)).rejects.toThrow('no words');
    expect(await keepMarkup('failing', () => '<p>une</p>')).toBe('<p>une</p>');
  });
});
