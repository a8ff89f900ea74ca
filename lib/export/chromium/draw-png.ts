import type { BrowserContext } from 'playwright-core';
import { logFailure } from '@/lib/api/log-failure';
import { appBrowser } from './app-browser';
import type { BoundedBrowser } from './bounded-browser';
import type { MadeFile } from './reader-jobs';
import { withContext } from './with-context';

/** Longest side of a drawing, CSS pixels; and most dots a side, once scaled. */
const MOST_PIXELS = 4000;

/**
 * Draws an SVG text as a PNG on white. Nothing is loaded from anywhere: fonts are those of the machine, or stand in the text.
 * @param scale dots a CSS pixel, 1 to 4.
 * @param left given when nobody waits for it any more.
 */
export async function drawPng(
  svg: string,
  scale: number,
  left?: AbortSignal,
  browser: BoundedBrowser = appBrowser(),
): Promise<MadeFile> {
  const options = {
    ...{ javaScriptEnabled: false, offline: true },
    deviceScaleFactor: Math.min(4, Math.max(1, scale)),
    viewport: { width: 1600, height: 1200 },
  };
  const draw = async (context: BrowserContext) => {
    await context.route('**/*', (route) => route.abort());
    const page = await context.newPage();
    const style = 'body{margin:0;background:#fff}svg{display:block}';
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${svg}`);
    const drawing = page.locator('svg').first();
    const box = await drawing.boundingBox();
    if (!box || Math.max(box.width, box.height) * scale > MOST_PIXELS * 4) throw new Error('No drawing.');
    return drawing.screenshot({ type: 'png', animations: 'disabled' });
  };
  const done = await browser.run((running, gone) => withContext(running, options, gone, draw), left);
  if (done.ok) return { ok: true, file: done.value };
  if (done.cause !== undefined) logFailure('/api/export', done.cause);
  return { ok: false, problem: done.problem };
}
