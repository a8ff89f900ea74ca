import { appBrowser } from './app-browser';
import type { BoundedBrowser } from './bounded-browser';
import type { ChromiumProblem } from './chromium-problem';

/** Longest side of a drawing, CSS pixels; and most dots a side, once scaled. */
const MOST_PIXELS = 4000;

export type DrawnPng =
  { readonly ok: true; readonly png: Uint8Array } | { readonly ok: false; readonly problem: ChromiumProblem };

/**
 * Draws an SVG text as a PNG on white. Nothing is loaded from anywhere: fonts are those of the machine, or stand in the text.
 * @param scale dots a CSS pixel, 1 to 4.
 */
export async function drawPng(
  svg: string,
  scale: number,
  browser: BoundedBrowser = appBrowser(),
): Promise<DrawnPng> {
  const done = await browser.run(async (running) => {
    const context = await running.newContext({
      javaScriptEnabled: false,
      offline: true,
      deviceScaleFactor: Math.min(4, Math.max(1, scale)),
      viewport: { width: 1600, height: 1200 },
    });
    try {
      await context.route('**/*', (route) => route.abort());
      const page = await context.newPage();
      const style = 'body{margin:0;background:#fff}svg{display:block}';
      await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${svg}`);
      const drawing = page.locator('svg').first();
      const box = await drawing.boundingBox();
      if (!box || Math.max(box.width, box.height) * scale > MOST_PIXELS * 4) throw new Error('No drawing.');
      return await drawing.screenshot({ type: 'png', animations: 'disabled' });
    } finally {
      await context.close();
    }
  });
  return done.ok ? { ok: true, png: done.value } : { ok: false, problem: done.problem };
}
