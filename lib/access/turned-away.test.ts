import { describe, expect, it } from 'vitest';
import { findRefusal } from './turned-away';

const asked = (url: string, method = 'GET', headers = {}) => ({ url, method, headers });

describe('findRefusal', () => {
  it.each([
    '/',
    '/regions/%E2%82%AC',
    '/connexion?retour=%ff',
    '/api/v1/values?x=%',
    '/regions/%00',
    '/#%ff',
  ])('lets %s on', (url) => expect(findRefusal(asked(url), '192.0.2.7', false)).toBeNull());

  it.each(['/regions/%ff', '/api/v1/x%ff', '/%', '/%c0%ae%c0%ae/?x=1', '/_next/static/%ff'])(
    'turns away %s, which no decoding reads',
    (url) => expect(findRefusal(asked(url), '192.0.2.7', false)).toBe(400),
  );

  it('turns away TRACE, and no other method', () => {
    expect(findRefusal(asked('/', 'TRACE'), '192.0.2.7', false)).toBe(405);
    expect(findRefusal(asked('/api/v1/sync', 'TRACE'), '192.0.2.7', false)).toBe(405);
    for (const method of ['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect(findRefusal(asked('/', method), '192.0.2.7', false), method).toBeNull();
    }
  });

  it('turns away a write to a built file', () => {
    const file = '/_next/static/chunks/a.js';
    expect(findRefusal(asked(file, 'POST'), '192.0.2.7', false)).toBe(405);
    expect(findRefusal(asked(file, 'HEAD'), '192.0.2.7', false)).toBeNull();
  });

  it('turns away a form that does not tell its length; the API counts', () => {
    const pieces = { 'transfer-encoding': 'chunked' };
    expect(findRefusal(asked('/connexion', 'POST', pieces), '192.0.2.7', false)).toBe(411);
    expect(
      findRefusal(asked('/connexion', 'POST', { 'content-length': '9' }), '192.0.2.7', false),
    ).toBeNull();
    expect(findRefusal(asked('/api/v1/sync', 'POST', pieces), '192.0.2.7', false)).toBeNull();
    expect(findRefusal(asked('/connexion', 'GET', pieces), '192.0.2.7', false)).toBeNull();
  });

  it('keeps the demonstration to its own machine, whatever name is asked for', () => {
    const own = asked('/connexion', 'GET', { host: '127.0.0.1:3000' });
    for (const peer of ['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1']) {
      expect(findRefusal(own, peer, true), peer).toBeNull();
    }
    for (const peer of ['', '192.0.2.7', '::ffff:192.0.2.7', '2001:db8::1']) {
      expect(findRefusal(own, peer, true), peer).toBe(403);
      expect(findRefusal(own, peer, false), peer).toBeNull();
    }
  });
});
