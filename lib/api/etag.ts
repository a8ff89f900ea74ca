import { createHash } from 'node:crypto';

/**
 * A weak entity tag of everything an answer depends on, in order. Weak, because the same answer may travel compressed or not.
 * Equal parts give equal tags; a tag tells nothing of its parts.
 */
export function makeETag(parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `W/"${digest.slice(0, 27)}"`;
}

/** Whether `If-None-Match` holds a tag, by weak comparison (RFC 9110, 13.1.2). For `*` see `matchesAny`. */
export function matchesETag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag));
}

/** Whether `If-None-Match` is `*`: true of any answer, but only once it is known that there is one. */
export function matchesAny(ifNoneMatch: string | null): boolean {
  return ifNoneMatch?.trim() === '*';
}
