const PART = /\[([a-z]+)\]/g;

/** Whether a parameter stands in the path, as `[id]`, and not in the query. */
export function isPathPart(path: string, name: string): boolean {
  return path.includes(`[${name}]`);
}

/** A path as OpenAPI writes it: `/api/v1/briefs/{id}`. */
export function templateOf(path: string): string {
  return path.replace(PART, '{$1}');
}

/** What was asked for: the query, and the parts of the path by name, which come before anything of the same name in the query. */
export function withPathParts(path: string, { pathname, searchParams }: URL): URLSearchParams {
  const asked = new URLSearchParams(searchParams);
  const parts = pathname.split('/');
  path.split('/').forEach((part, index) => {
    const name = /^\[([a-z]+)\]$/.exec(part)?.[1];
    if (name !== undefined) asked.set(name, decodePart(parts[index] ?? ''));
  });
  return asked;
}

/** A part that is no text in UTF-8 is asked for as it stands, and not found. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
