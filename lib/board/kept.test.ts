import { describe, expect, it } from 'vitest';
import { Kept } from './kept';

describe('Kept', () => {
  it('makes a value once, and forgets the least recently used', async () => {
    const kept = new Kept<number>(2);
    let made = 0;
    const make = async () => (made += 1);
    await kept.get('a', make);
    await kept.get('b', make);
    await kept.get('a', make);
    expect(made).toBe(2);
    await kept.get('c', make);
    await kept.get('a', make);
    expect(made).toBe(3);
    await kept.get('b', make);
    expect(made).toBe(4);
  });

  it('keeps many light values or few heavy ones, and the newest in any case', async () => {
    const kept = new Kept<number>(10, (weight) => weight);
    let made = 0;
    const ask = (key: string, weight: number) =>
      kept.get(key, () => {
        made += 1;
        return Promise.resolve(weight);
      });
    for (const key of ['a', 'b', 'c', 'd', 'e']) await ask(key, 2);
    await ask('a', 2);
    expect(made).toBe(5);
    await ask('heavy', 7);
    await ask('a', 2);
    await ask('heavy', 7);
    expect(made).toBe(6);
    await ask('b', 2);
    expect(made).toBe(7);
    await ask('huge', 99);
    await ask('huge', 99);
    expect(made).toBe(8);
  });

  it('does not keep a failure', async () => {
    const kept = new Kept<number>(2);
    await expect(kept.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    await expect(kept.get('a', async () => 1)).resolves.toBe(1);
  });
});
