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

  it('does not keep a failure', async () => {
    const kept = new Kept<number>(2);
    await expect(kept.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    await expect(kept.get('a', async () => 1)).resolves.toBe(1);
  });
});
