type Fields = Readonly<Record<string, unknown>>;

/** The fields that a wish changes, as they stand and as they are to be; `null` when it changes none. */
export function changedFields(
  stands: object,
  wish: object,
): { readonly before: Fields; readonly after: Fields } | null {
  const before: Fields = { ...stands };
  const after: Fields = { ...wish };
  const names = Object.keys(after).filter((name) => !isSame(before[name], after[name]));
  if (names.length === 0) return null;
  return { before: pick(before, names), after: pick(after, names) };
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}

/** Plain data: the order of an object's fields does not matter, that of a list does. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_name: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
