import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/**
 * Opens a room of its own in the browser, and closes it whatever comes; at once when nobody waits any more.
 * @throws whatever the use throws; where its room was closed under it, the browser's own error.
 */
export async function withContext<T>(
  browser: Browser,
  options: BrowserContextOptions,
  left: AbortSignal,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  const close = () => context.close().catch(() => undefined);
  left.addEventListener('abort', close, { once: true });
  try {
    if (left.aborted) throw new Error('Nobody waits for it any more.');
    return await use(context);
  } finally {
    left.removeEventListener('abort', close);
    await close();
  }
}
