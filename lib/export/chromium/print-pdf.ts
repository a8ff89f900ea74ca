import type { BrowserContext, Page } from 'playwright-core';
import { logFailure } from '@/lib/api/log-failure';
import { appBrowser } from './app-browser';
import type { BoundedBrowser } from './bounded-browser';
import { askOwnServer, ownOrigin, type ReaderHeaders } from './own-server';
import type { MadeFile } from './reader-jobs';
import { withContext } from './with-context';

export interface PrintWish {
  /** Path of one of our own pages, with its query: never an address that a reader wrote. */
  readonly path: string;
  readonly reader: ReaderHeaders;
  /** Given when nobody waits for it any more. */
  readonly left?: AbortSignal;
}

/** Pages come whole from the server, so that nothing needs to run: half the work, and a third of the memory. */
const CONTEXT = { javaScriptEnabled: false, serviceWorkers: 'block', acceptDownloads: false } as const;

/** What a page may load of us besides itself. */
const PARTS = /^\/(_next\/|api\/v1\/|fonts\/|icon|favicon)/;
const SETTLE_MILLISECONDS = 4_000;

/**
 * Prints one of our own pages as its reader sees it, by its own style sheet for paper. The browser reaches no network: what it asks
 * of us is fetched for it here, with the reader's own cookie, and everything else is refused.
 */
export async function printPdf(
  { path, reader, left }: PrintWish,
  browser: BoundedBrowser = appBrowser(),
  ask = askOwnServer,
): Promise<MadeFile> {
  const print = async (context: BrowserContext) => {
    await serveOwn(context, path, reader, ask);
    const page = await context.newPage();
    const answer = await page.goto(`${ownOrigin()}${path}`, { waitUntil: 'load' });
    if (answer?.status() !== 200) throw new Error(`The page answered ${answer?.status() ?? 'nothing'}.`);
    await settle(page);
    return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  };
  const done = await browser.run((running, gone) => withContext(running, CONTEXT, gone, print), left);
  if (done.ok) return { ok: true, file: done.value };
  if (done.cause !== undefined) logFailure('/api/export', done.cause);
  return { ok: false, problem: done.problem };
}

async function serveOwn(
  context: BrowserContext,
  path: string,
  reader: ReaderHeaders,
  ask: typeof askOwnServer,
) {
  const origin = ownOrigin();
  await context.routeWebSocket(/.*/, (socket) => socket.close());
  await context.route('**/*', async (route) => {
    const asked = route.request();
    const url = new URL(asked.url());
    const wanted = `${url.pathname}${url.search}`;
    const isOurs = url.origin === origin && (wanted === path || PARTS.test(url.pathname));
    if (asked.method() !== 'GET' || !isOurs || asked.resourceType() === 'script') return route.abort();
    const answer = await ask(wanted, reader).catch(() => null);
    return answer === null ? route.abort() : route.fulfill({ ...answer, headers: { ...answer.headers } });
  });
}

/** Until fonts are there and nothing more is asked for; a page that never rests is printed as it stands. */
async function settle(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.waitForLoadState('networkidle', { timeout: SETTLE_MILLISECONDS }).catch(() => undefined);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
