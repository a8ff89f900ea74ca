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
