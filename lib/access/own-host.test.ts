import { describe, expect, it } from 'vitest';
import { isOwnHost } from './own-host';

describe('isOwnHost without a public address', () => {
  it.each(['127.0.0.1', '127.0.0.1:3000', 'localhost:3100', '[::1]:3000', 'LOCALHOST:3000'])(
    'answers to %s',
    (host) => {
      expect(isOwnHost(host, null)).toBe(true);
    },
  );

  it.each([null, '', 'evil.example', 'evil.example:3000', 'localhost.evil.example', '192.168.1.7:3000'])(
    'turns %s away, so that no page of that name reads the answers',
    (host) => {
      expect(isOwnHost(host, null)).toBe(false);
    },
  );
});

describe('isOwnHost with a public address', () => {
  const address = new URL('https://tableau.example.org/');

  it.each(['tableau.example.org', 'Tableau.Example.org', 'tableau.example.org:443'])(
    'answers to %s',
    (host) => {
      expect(isOwnHost(host, address)).toBe(true);
    },
  );

  it.each([
    null,
    '',
    '127.0.0.1:3000',
    'localhost',
    'tableau.example.org:8443',
    'tableau.example.org.evil.example',
    'evil.example',
    'tableau.example.org@evil.example',
    'tableau.example.org/x',
    'tableau.example.org, evil.example',
    'tableau.example.org\tevil',
  ])('turns %j away', (host) => {
    expect(isOwnHost(host, address)).toBe(false);
  });

  it('keeps a port that is not the protocol’s own', () => {
    const odd = new URL('http://127.0.0.1:3161');
    expect(isOwnHost('127.0.0.1:3161', odd)).toBe(true);
    expect(isOwnHost('127.0.0.1', odd)).toBe(false);
  });
});
