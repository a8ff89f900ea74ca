import type { ReactNode } from 'react';

/**
 * Blocks that never change in the browser, sent as finished markup: tables, drawings, sentences. React then neither describes each
 * of their elements to the browser nor takes them over there, which was most of the time of a page's answer. Nothing in it may be
 * a client component or wait for anything; links are plain ones.
 */
export async function Still({ children }: { children: ReactNode }) {
  // A static import of it is refused in server components, since most pages should not need it.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return <div className="contents" dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />;
}
