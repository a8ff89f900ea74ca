import type { Period } from '@/lib/periods/period';

/** The address of a page with some of its parameters changed; `null` takes one away. */
export function pageAddress(
  { path, asked }: { readonly path: string; readonly asked: Readonly<Record<string, string>> },
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...asked, ...changes })) {
    if (value !== null && value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
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
