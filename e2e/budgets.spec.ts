import { gzipSync } from 'node:zlib';
import { listPages } from './support/places';
import { settle } from './support/settle';
import { expect, test } from './support/test';

const HTML_OF_MAP = 60_000;
const HTML_OF_OTHERS = 80_000;
const SCRIPT_OF_MAP = 215_000;
const SCRIPT_OF_OTHERS = 170_000;

test('first load stays within what a slow line carries', async ({ browser, request, baseURL }) => {
  test.setTimeout(600_000);
  for (const path of await listPages(request)) {
    const page = await browser.newPage();
    const scripts = new Map<string, number>();
    let html = 0;
    page.on('response', async (response) => {
      const type = response.headers()['content-type'] ?? '';
      if (response.request().resourceType() === 'document') html = gzipSync(await response.body()).length;
      if (type.includes('javascript')) scripts.set(response.url(), gzipSync(await response.body()).length);
    });
    await page.goto(new URL(path, baseURL).href);
    await settle(page);
    // What comes in idle time, such as the map's zooming, counts as well.
    await page.waitForTimeout(2500);
    const script = [...scripts.values()].reduce((sum, size) => sum + size, 0);
    const hasMap = path === '/' || path.startsWith('/?');
    console.info(`${path}: HTML ${html} B, JavaScript ${script} B in ${scripts.size} files, gzip`);
    expect(script, `${path}: some JavaScript must have been seen`).toBeGreaterThan(50_000);
    expect(html, `${path}: HTML`).toBeLessThanOrEqual(path === '/' ? HTML_OF_MAP : HTML_OF_OTHERS);
    expect(script, `${path}: JavaScript`).toBeLessThanOrEqual(hasMap ? SCRIPT_OF_MAP : SCRIPT_OF_OTHERS);
    await page.close();
  }
});
