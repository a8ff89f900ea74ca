import { expect, it } from 'vitest';
import { isPathPart, templateOf, withPathParts } from './path-parts';

const PATH = '/api/v1/briefs/[id]';

it('reads the parts of a path, which come before the query', () => {
  const url = new URL('http://x.example/api/v1/briefs/a%20b?id=other&x=1');
  expect(Object.fromEntries(withPathParts(PATH, url))).toEqual({ id: 'a b', x: '1' });
  expect(withPathParts(PATH, new URL('http://x.example/api/v1/briefs/%E0%A4%A')).get('id')).toBe('%E0%A4%A');
});

it('leaves the query alone where the path has no parts', () => {
  const url = new URL('http://x.example/api/v1/values?period=2026-06');
  expect(String(withPathParts('/api/v1/values', url))).toBe('period=2026-06');
});

it('writes a path as OpenAPI does', () => {
  expect(templateOf(PATH)).toBe('/api/v1/briefs/{id}');
  expect([isPathPart(PATH, 'id'), isPathPart(PATH, 'period')]).toEqual([true, false]);
});
