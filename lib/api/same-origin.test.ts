import { describe, expect, it } from 'vitest';
import { requireSameOrigin } from './same-origin';

const check = (headers: Record<string, string>) => () =>
  requireSameOrigin(new Request('http://localhost:3000/api/v1/sync', { method: 'POST', headers }));

describe('requireSameOrigin', () => {
  it.each([
    [{}],
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: 'https://tableau.example', host: 'tableau.example' }],
  ])('lets %j pass', (headers) => {
    expect(check(headers)).not.toThrow();
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'http://localhost:3001' }],
    [{ origin: 'null' }],
  ])('refuses %j', (headers) => {
    expect(check(headers)).toThrow(/cross-site/);
  });
});
