import { describe, expect, it } from 'vitest';
import { ownPath } from '@/lib/navigation/own-path';
import { decodePart, pageAddress, signInAddress } from './page-address';

describe('pageAddress', () => {
  it('is the path with its parts and its query', () => {
    expect(pageAddress('/', {}, {})).toBe('/');
    expect(
      pageAddress('/regions/[uid]', { uid: 'abc' }, { periode: '2026-06', x: ['1', '2'], y: undefined }),
    ).toBe('/regions/abc?periode=2026-06&x=1&x=2');
  });

  it('never leads elsewhere, whatever a part holds', () => {
    const address = pageAddress('/regions/[uid]', { uid: '../..//evil.example' }, {});
    expect(address).toBe('/regions/..%2F..%2F%2Fevil.example');
    expect(ownPath(address)).toBe('/');
  });
});

describe('signInAddress', () => {
  it('says where to come back to, unless it is the map', () => {
    expect(signInAddress('/')).toBe('/connexion');
    expect(signInAddress('/donnees?x=1&y=2')).toBe('/connexion?retour=%2Fdonnees%3Fx%3D1%26y%3D2');
  });
});

describe('decodePart', () => {
  it('leaves alone what is not well formed', () => {
    expect(decodePart('K%C3%A9n%C3%A9')).toBe('Kéné');
    expect(decodePart('100%')).toBe('100%');
  });
});
