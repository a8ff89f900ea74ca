import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { settle } from '@/e2e/support/settle';
import { findChromium } from '@/lib/commands/test/chromium';
import type { ServedStore } from './served-store';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

export interface Weight {
  /** Bytes after gzip. */
  readonly html: number;
  readonly script: number;
  /** Requests to other origins. */
  readonly strangers: number;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(process.cwd()), args: ARGS });
}

/** A page of a browser that holds nothing yet but the reader's session. */
export async function openPage(browser: Browser, server: ServedStore): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  await context.addCookies(server.reader.jar.entries(server.url));
  return context.newPage();
}

/** What the first load of an address weighs, with all that the page fetches by itself in the seconds after. */
export async function weighPage(page: Page, url: string, path: string): Promise<Weight> {
  const bodies: Promise<void>[] = [];
  let html = 0;
  let script = 0;
  let strangers = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) strangers += 1;
  });
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    const isPage = response.request().resourceType() === 'document';
    if (!isPage && !type.includes('javascript')) return;
    bodies.push(
      response.body().then((body) => {
        if (isPage) html += gzipSync(body).length;
        else script += gzipSync(body).length;
      }),
    );
  });
  await page.goto(url + path);
  await settle(page);
  await page.waitForTimeout(2500);
  await Promise.all(bodies);
  return { html, script, strangers };
}
