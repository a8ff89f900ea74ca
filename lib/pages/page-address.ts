import type { Period } from '@/lib/periods/period';

/** The address of a page with some of its parameters changed; `null` takes one away. */
export function pageAddress(
  { path, asked }: { readonly path: string; readonly asked: Readonly<Record<string, string>> },
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const text = Object.entries({ ...asked, ...changes })
    .flatMap(([name, value]) =>
      value === null || value === '' ? [] : [`${writePart(name)}=${writePart(value)}`],
    )
    .join('&');
  return text === '' ? path : `${path}?${text}`;
}

/** Letters, digits and what else a form leaves as it is; most names and values are of nothing else, and a page has a hundred addresses. */
const PLAIN = /^[\w.*-]*$/;

/** A name or a value as a form sends it. */
function writePart(part: string): string {
  return PLAIN.test(part) ? part : new URLSearchParams({ '': part }).toString().slice(1);
}

/**
 * The whole address of what a page shows, to cite it. Pages with a period have it named even where the reader chose none: next month
 * the address still leads to the same figures.
 * @param origin scheme and host, without a path.
 */
export function citedAddress(
  frame: { readonly path: string; readonly asked: Readonly<Record<string, string>>; readonly period: Period },
  origin: string,
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const asked = { periode: frame.period.id, ...frame.asked };
  return `${origin}${pageAddress({ path: frame.path, asked }, changes)}`;
}
