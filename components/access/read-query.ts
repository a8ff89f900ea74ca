import type { PageQuery } from '@/lib/access/page-context';

/** One value of the query string, trimmed; the first where it is given twice, `null` where it is absent or empty. */
export function readText(query: PageQuery, name: string): string | null {
  const given = query[name];
  const text = (typeof given === 'string' ? given : given?.[0])?.trim();
  return text === undefined || text === '' ? null : text;
}
