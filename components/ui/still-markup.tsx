'use client';

import { useState } from 'react';
import { takeBack } from './still-shelf';

/** What the page came with, by its mark: it outlives the page's elements when the reader goes on and comes back. */
const here = new Map<string, string>();

/**
 * A finished part of a page. With the page itself, its markup is sent once, as elements: the browser finds it there by its mark
 * instead of being sent it again for the program. Without a page (`html`), as when the program asks for the next one, it is given.
 */
export function StillMarkup({ mark, html }: { mark: string; html: string | null }) {
  const [found] = useState(() => (html === null ? findMarkup(mark) : ''));
  return (
    <div
      className="contents"
      data-still={mark}
      // What stands in the page is what was found: there is nothing to compare.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html ?? found }}
    />
  );
}

function findMarkup(mark: string): string {
  if (typeof window === 'undefined') return takeBack(mark);
  const known = here.get(mark) ?? document.querySelector(`[data-still="${mark}"]`)?.innerHTML ?? '';
  here.set(mark, known);
  return known;
}
