import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './own-origin';

const HOST = { host: 'localhost:3000' };
const COOKIE = { cookie: 'next-auth.session-token=x' };
const PUBLIC = new URL('https://tableau.example.org');
const own = (headers: Record<string, string>, address: URL | null = null) =>
  isOwnOrigin(new Headers(headers), address);

describe('isOwnOrigin', () => {
  it.each([
    [{ ...HOST, ...COOKIE, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }],
    [{ ...HOST, ...COOKIE, origin: 'http://localhost:3000' }],
    [{ ...HOST, ...COOKIE, 'sec-fetch-site': 'same-origin' }],
    [{ ...HOST, authorization: 'Bearer tsec_x' }],
  ])('lets %j pass', (headers) => {
    expect(own(headers)).toBe(true);
  });

  it.each([
    [{ ...HOST }],
    [{ ...HOST, ...COOKIE }],
    [{ ...HOST, ...COOKIE, 'sec-fetch-site': 'cross-site' }],
    [{ ...HOST, ...COOKIE, 'sec-fetch-site': 'same-site' }],
    [{ ...HOST, ...COOKIE, origin: 'https://evil.example' }],
    [{ ...HOST, ...COOKIE, origin: 'http://localhost:3001' }],
    [{ ...HOST, ...COOKIE, origin: 'http://localhost:3000.evil.example' }],
    [{ ...HOST, ...COOKIE, origin: 'null' }],
    [{ ...HOST, ...COOKIE, origin: 'null', 'sec-fetch-site': 'same-origin' }],
    [{ ...HOST, ...COOKIE, origin: '' }],
    [{ ...HOST, authorization: 'Basic eDp5' }],
    [{ ...HOST, authorization: 'Bearer tsec_x', origin: 'https://evil.example' }],
  ])('refuses %j', (headers) => {
    expect(own(headers)).toBe(false);
  });

  it('holds the origin to the public address, whatever name the request or a proxy claims', () => {
    expect(own({ host: 'tableau.example.org', origin: 'https://tableau.example.org' }, PUBLIC)).toBe(true);
    expect(own({ host: 'tableau.example.org', origin: 'http://tableau.example.org' }, PUBLIC)).toBe(false);
    const claimed = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      origin: 'https://evil.example',
    };
    expect(own(claimed, PUBLIC)).toBe(false);
  });
});
