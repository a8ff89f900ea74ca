import { headers } from 'next/headers';
import { after } from 'next/server';
import type { ReactNode } from 'react';
import { findMachineChromium } from '@/lib/export/chromium/find-chromium';
import { keepMarkup } from './kept-markup';
import { StillMarkup } from './still-markup';
import { drop, putBy } from './still-shelf';

/**
 * Blocks that never change in the browser, sent as finished markup: tables, drawings, sentences. React then neither describes each
 * of their elements to the browser nor takes them over there, which was most of the time of a page's answer. Nothing in it may be
 * a client component or wait for anything; links are plain ones. Who asks for a page of HTML gets the markup in it once; the
 * program of a page that is open asks for the next in its own way, and gets it as a value.
 * @param under what all of it comes from (`PageFrame.key`, and the reader's rights where they matter): it is then rendered once for
 * all who ask for the same. Without, each time.
 */
export async function Still({ under, children }: { under?: string; children: ReactNode }) {
  // A static import of it is refused in server components, since most pages should not need it.
  const { renderToStaticMarkup } = await import('react-dom/server');
  // The one thing of this machine that parts of pages tell: which files it can make.
  const whole = under && `${under}|${findMachineChromium() === undefined ? 'svg' : 'png'}`;
  const html = await keepMarkup(whole, () => renderToStaticMarkup(children));
  if (!isPageAsked(await headers())) return <StillMarkup key="given" mark="" html={html} />;
  const mark = putBy(html);
  after(() => drop(mark));
  return <StillMarkup key={mark} mark={mark} html={null} />;
}

/** Not the program of an open page, which takes anything; a browser says besides what it will do with the answer. */
export function isPageAsked(asked: Awaited<ReturnType<typeof headers>>): boolean {
  const use = asked.get('sec-fetch-dest') ?? 'document';
  return use === 'document' && (asked.get('accept') ?? '').includes('text/html');
}
