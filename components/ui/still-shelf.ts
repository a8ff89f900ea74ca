/** What the pass that writes a page does not come for is dropped after this, ms; what it came for goes when the answer is out. */
const LONGEST = 60_000;

interface Waiting {
  readonly html: string;
  readonly until: number;
}

/** Where all copies of this module find it: the framework bundles one for what it describes and one for what it writes. */
const holder: typeof globalThis & { tableauSecStills?: Map<string, Waiting> } = globalThis;
const shelf = (holder.tableauSecStills ??= new Map<string, Waiting>());

/** Puts finished markup by until the page is written; the answer is what to ask for it by. */
export function putBy(html: string): string {
  const now = Date.now();
  // In the order of their coming: the first that may stay ends the search.
  for (const [mark, { until }] of shelf) {
    if (until > now) break;
    shelf.delete(mark);
  }
  const mark = crypto.randomUUID();
  shelf.set(mark, { html, until: now + LONGEST });
  return mark;
}

/** @throws when it is not there: a page without its content must not be sent as if it were whole. */
export function takeBack(mark: string): string {
  const found = shelf.get(mark);
  if (!found)
    throw new Error(`the finished part ${mark} of this page is not there any more: ask for it again`);
  return found.html;
}

/** The page is out. */
export function drop(mark: string): void {
  shelf.delete(mark);
}
