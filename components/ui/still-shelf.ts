/** How long finished markup waits for the pass that writes it into the page, ms: that follows at once, in the same process. */
const LONGEST = 60_000;

interface Waiting {
  readonly html: string;
  readonly until: number;
}

/** Where all copies of this module find it: the framework bundles one for what it describes and one for what it writes. */
const holder: typeof globalThis & { tableauSecStills?: { put: number; waiting: Map<string, Waiting> } } =
  globalThis;
const shelf = (holder.tableauSecStills ??= { put: 0, waiting: new Map<string, Waiting>() });

/** Puts finished markup by until the page is written; the answer is what to ask for it by. */
export function putBy(html: string): string {
  const now = Date.now();
  // In the order of their coming: the first that may stay ends the search.
  for (const [id, { until }] of shelf.waiting) {
    if (until > now) break;
    shelf.waiting.delete(id);
  }
  shelf.put += 1;
  const id = shelf.put.toString(36);
  shelf.waiting.set(id, { html, until: now + LONGEST });
  return id;
}

/** @throws when it is not there: a page without its content must not be sent as if it were whole. */
export function takeBack(id: string): string {
  const found = shelf.waiting.get(id);
  if (!found) throw new Error(`the finished part ${id} of this page is not there any more: ask for it again`);
  return found.html;
}
