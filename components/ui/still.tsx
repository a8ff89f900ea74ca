import { headers } from 'next/headers';
import { after } from 'next/server';
import type { ReactNode } from 'react';
import { StillMarkup } from './still-markup';
import { drop, putBy } from './still-shelf';

/**
 * Blocks that never change in the browser, sent as finished markup: tables, drawings, sentences. React then neither describes each
 * of their elements to the browser nor takes them over there, which was most of the time of a page's answer. Nothing in it may be
 * a client component or wait for anything; links are plain ones. Who asks for a page of HTML gets the markup in it once; the
 * program of a page that is open asks for the next in its own way, and gets it as a value.
 */
export async function Still({ children }: { children: ReactNode }) {
  // A static import of it is refused in server components, since most pages should not need it.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = renderToStaticMarkup(children);
  if (!isPageAsked(await headers())) return <StillMarkup key="given" mark="" html={html} />;
  const mark = putBy(html);
  after(() => drop(mark));
  return <StillMarkup key={mark} mark={mark} html={null} />;
}

/** Not the program of an open page, which takes anything; a browser says besides what it will do with the answer. */
function isPageAsked(asked: Awaited<ReturnType<typeof headers>>): boolean {
  const use = asked.get('sec-fetch-dest') ?? 'document';
  return use === 'document' && (asked.get('accept') ?? '').includes('text/html');
}
