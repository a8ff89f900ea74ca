import type { ReactNode } from 'react';
import { standAlone } from '@/lib/export/figures/stand-alone';

/** A node as markup. Asked for when it is needed: a static import is refused where server components are. */
export async function renderMarkup(node: ReactNode): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return renderToStaticMarkup(node);
}

/** A figure as the text of an SVG file. */
export async function renderFigure(node: ReactNode): Promise<string> {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${standAlone(await renderMarkup(node))}\n`;
}
