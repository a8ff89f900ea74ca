import type { Browser } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { withContext } from './with-context';

/** A browser that opens rooms which do nothing but close. */
function makeBrowser() {
  const close = vi.fn(() => Promise.resolve());
  // The few members that are used; the whole of a browser cannot be made up.
  const browser = { newContext: () => Promise.resolve({ close }) } as unknown as Browser;
  return { browser, close };
}

describe('withContext', () => {
  it('closes its room after use, and after a failure', async () => {
    const { browser, close } = makeBrowser();
    const { signal } = new AbortController();
    expect(await withContext(browser, {}, signal, () => Promise.resolve(1))).toBe(1);
    expect(close).toHaveBeenCalledTimes(1);
    const failing = withContext(browser, {}, signal, () => Promise.reject(new Error('no page')));
    await expect(failing).rejects.toThrow('no page');
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('closes its room while it is used, when the reader leaves', async () => {
    const { browser, close } = makeBrowser();
    const left = new AbortController();
    const used = withContext(browser, {}, left.signal, async () => {
      left.abort();
      expect(close).toHaveBeenCalledTimes(1);
      return Promise.reject(new Error('Target closed'));
    });
    await expect(used).rejects.toThrow('Target closed');
    const use = vi.fn(() => Promise.resolve(1));
    await expect(withContext(browser, {}, left.signal, use)).rejects.toThrow('Nobody waits');
    expect(use).not.toHaveBeenCalled();
  });
});
