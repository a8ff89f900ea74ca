'use client';

import { useState } from 'react';
import { takeBack } from './still-shelf';
import { useLostPart } from './use-lost-part';

/** What the page came with, by its mark: it outlives the page's elements when the reader goes on and comes back. */
const here = new Map<string, string>();

/**
 * A finished part of a page. With the page itself, its markup is sent once, as elements: the browser finds it there by its mark
 * instead of being sent it again for the program. Without a page (`html`), as when the program asks for the next one, it is given.
 * One that is not to be found is never shown as empty: see `useLostPart`.
 */
export function StillMarkup({ mark, html }: { mark: string; html: string | null }) {
  const [found] = useState(() => (html === null ? findMarkup(mark) : undefined));
  const markup = html ?? found;
  useLostPart(markup === undefined);
  return (
    <div
      className="contents"
      data-still={mark}
      // What stands in the page is what was found: there is nothing to compare.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: markup ?? '' }}
    />
  );
}

function findMarkup(mark: string): string | undefined {
  if (typeof window === 'undefined') return takeBack(mark);
  const found = here.get(mark) ?? document.querySelector(`[data-still="${mark}"]`)?.innerHTML;
  if (found !== undefined) here.set(mark, found);
  return found;
}
