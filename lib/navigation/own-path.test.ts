import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path';

describe('ownPath', () => {
  it.each([
    '/',
    '/regions/Rk1234567Ab?indicateur=chw_active&periode=2026-06',
    '/connexion?retour=%2Fregions%2Fabc',
    '/api/v1/values.csv?period=2026-06,2026-07',
    '/?retour=//evil.example',
  ])('keeps %s', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it('drops the fragment', () => {
    expect(ownPath('/donnees#sources')).toBe('/donnees');
  });

  it.each([
    null,
    undefined,
    '',
    'regions',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '%2f%2fevil.example',
    '/%2fevil.example',
    '/%2Fevil.example',
    '/%5cevil.example',
    '/%252fevil.example',
    '/..//evil.example',
    '/./\u002fevil.example',
    '/a/..',
    '/regions//evil',
    'https:evil.example',
    'https:/evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    ' /regions',
    '/\t/evil.example',
    '\t//evil.example',
    '/\n/evil.example',
    '/a\r\nSet-Cookie: x=1',
    '/?a=\r\nSet-Cookie: x=1',
    '/regi\u0000ons',
    '/é',
    '/\u2215evil',
    '/@evil.example\\',
    `/${'a'.repeat(5000)}`,
  ])('sends %j to the map', (path) => {
    expect(ownPath(path)).toBe('/');
  });

  it('never leaves the site, whatever it is given', () => {
    const bits = fc.constantFrom(
      '/',
      '\\',
      '%2f',
      '%5C',
      '..',
      '.',
      ':',
      '@',
      'evil',
      'https',
      '\t',
      '\n',
      '?',
      '#',
      'a',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(bits, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const path = ownPath(text);
        expect(new URL(path, 'https://own.example').origin).toBe('https://own.example');
        expect(new URL(decodeURI(path), 'https://own.example').origin).toBe('https://own.example');
        expect(ownPath(path)).toBe(path);
      }),
      { numRuns: 2000 },
    );
  });
});
