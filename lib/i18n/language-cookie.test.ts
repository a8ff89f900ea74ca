import { describe, expect, it } from 'vitest';
import { safeReturn } from './language-cookie';

describe('safeReturn', () => {
  it('keeps a path of this site with its query', () => {
    expect(safeReturn('/regions/abc?periode=2026-06')).toBe('/regions/abc?periode=2026-06');
  });

  it.each([
    null,
    '',
    'x',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    '/a\nb',
    '/\t/evil.example',
  ])('sends %j to the map', (path) => {
    expect(safeReturn(path)).toBe('/');
  });

  it('does not let a resolved path leave the site', () => {
    expect(safeReturn('/..//evil.example')).not.toMatch(/^\/\/[^/]/);
  });
});
