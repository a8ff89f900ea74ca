import { describe, expect, it } from 'vitest';
import { readLanguage } from './reader-language';

describe('readLanguage', () => {
  it.each([
    [{}, 'fr'],
    [{ 'accept-language': 'en' }, 'en'],
    [{ 'accept-language': 'en-GB,fr;q=0.9' }, 'en'],
    [{ 'accept-language': 'de,fr;q=0.3,en;q=0.4' }, 'en'],
    [{ 'accept-language': 'en;q=0,fr' }, 'fr'],
    [{ 'accept-language': 'de, *' }, 'fr'],
    [{ cookie: 'langue=en', 'accept-language': 'fr' }, 'en'],
    [{ cookie: 'a=b; langue=fr', 'accept-language': 'en' }, 'fr'],
    [{ cookie: 'langue=xx', 'accept-language': 'en' }, 'en'],
    [{ cookie: 'autrelangue=en' }, 'fr'],
  ])('reads %j as %s', (headers, language) => {
    expect(readLanguage(new Headers(headers))).toBe(language);
  });
});
