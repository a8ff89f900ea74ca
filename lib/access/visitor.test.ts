import { afterEach, describe, expect, it, vi } from 'vitest';
import { visitorOf } from './visitor';

const from = (headers: Record<string, string>) => visitorOf(new Headers(headers)).address;

describe('visitorOf', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('believes the peer of the connection, and no header of the client', () => {
    expect(from({ 'x-tableau-peer': '192.0.2.7', 'x-forwarded-for': '198.51.100.1' })).toBe('192.0.2.7');
    expect(from({ 'x-forwarded-for': '198.51.100.1' })).toBe('unknown');
  });

  it.each([
    ['1', '203.0.113.9'],
    ['2', '198.51.100.1'],
    ['3', '6.6.6.6'],
    ['4', '192.0.2.7'],
  ])('behind %s proxies takes the entry that the outermost of them added', (proxies, address) => {
    vi.stubEnv('TRUSTED_PROXIES', proxies);
    expect(
      from({ 'x-tableau-peer': '192.0.2.7', 'x-forwarded-for': '6.6.6.6, 198.51.100.1, 203.0.113.9' }),
    ).toBe(address);
  });

  it.each([
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['[2001:DB8::7]:443', '2001:db8::7'],
    ['192.0.2.7:51234', '192.0.2.7'],
    ['fe80::1%eth0', 'fe80::1'],
    ['<script>', '10.0.0.1'],
    ['', '10.0.0.1'],
  ])('reads %j as %s', (entry, address) => {
    vi.stubEnv('TRUSTED_PROXIES', '1');
    expect(from({ 'x-tableau-peer': '10.0.0.1', 'x-forwarded-for': entry })).toBe(address);
  });

  it('keeps two hundred plain characters of the browser’s words for itself', () => {
    const { userAgent } = visitorOf(new Headers({ 'user-agent': `Firefox\té ${'x'.repeat(500)}` }));
    expect(userAgent).toHaveLength(200);
    expect(userAgent).toMatch(/^Firefox {3}x+$/);
  });
});
