import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { REQUEST_HEADER, setAnswerStatus } from './answer-status';
import { markPeers } from './mark-peers';
import { BARE_CONTENT_POLICY } from './safety-headers';
import { REFUSAL_HEADER } from './turned-away';
import { PEER_HEADER } from './visitor';

const sent = { headers: new Headers() };
vi.mock('next/headers', () => ({ headers: async () => sent.headers }));

const isPort = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

afterEach(() => vi.unstubAllEnvs());

/** What a server makes of one request, as the framework's listener finds it. */
async function serve(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
  { path = '/', method = 'GET', host = '127.0.0.1', headers = {} } = {},
): Promise<IncomingMessage> {
  markPeers();
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  const port = isPort(address) ? address.port : 0;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    ask({ host, port, path, method, headers }, resolve).on('error', reject).end();
  });
  answer.resume();
  await new Promise((resolve) => server.close(resolve));
  return answer;
}

describe('markPeers', () => {
  it('writes the peer of the connection over what the client sends, and drops its other private headers', async () => {
    markPeers();
    markPeers();
    const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = isPort(address) ? address.port : 0;
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      headers: { [PEER_HEADER]: '6.6.6.6', 'X-Tableau-Path': '/admin', 'X-Other': 'kept' },
    });
    const seen: unknown = await answer.json();
    await new Promise((resolve) => server.close(resolve));
    expect(seen).toMatchObject({ [PEER_HEADER]: '127.0.0.1', 'x-other': 'kept' });
    expect(seen).not.toHaveProperty('x-tableau-path');
  });

  it('lets a page being made set the status of its own answer, and of no other', async () => {
    markPeers();
    const server = createServer((request, response) => {
      sent.headers = new Headers({ [REQUEST_HEADER]: String(request.headers[REQUEST_HEADER]) });
      void setAnswerStatus(403).then(() => response.end('words'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = isPort(address) ? address.port : 0;
    const forged = { headers: { [REQUEST_HEADER]: '1' } };
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(403);
    expect((await fetch(`http://127.0.0.1:${port}/`, forged)).status).toBe(403);
    await new Promise((resolve) => server.close(resolve));
    await expect(setAnswerStatus(404)).resolves.toBeUndefined();
  });

  it('lets every answer begin with the safety headers, which what follows may change', async () => {
    const plain = await serve((_, response) => response.writeHead(308, { Location: '/x' }).end());
    expect(plain.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': BARE_CONTENT_POLICY,
    });
    expect(plain.headers).not.toHaveProperty('strict-transport-security');
    const page = await serve((_, response) => {
      response.setHeader('Content-Security-Policy', "default-src 'self'");
      response.end();
    });
    expect(page.headers['content-security-policy']).toBe("default-src 'self'");
  });

  it('keeps browsers to https where people open it by https, as the environment says now', async () => {
    vi.stubEnv('NATIONAL_SERVER_URL', 'https://dhis2.example.org/');
    vi.stubEnv('NATIONAL_SERVER_TOKEN', 'x');
    vi.stubEnv('COUNTRY_PROFILE', 'p.json');
    vi.stubEnv('NEXTAUTH_URL', 'https://tableau.example.org');
    const answer = await serve((_, response) => response.writeHead(500).end());
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
  });

  it.each([
    ['/regions/%ff', 'GET', '400', 'GET'],
    ['/api/v1/x%ff', 'HEAD', '400', 'HEAD'],
    ['/connexion', 'TRACE', '405', 'GET'],
  ])('leads %s by %s to where the proxy refuses it', async (path, method, status, seen) => {
    let found: unknown;
    // The client's own word for it is thrown away.
    const headers = { [REFUSAL_HEADER]: '411' };
    await serve(
      (request, response) => {
        found = [request.url, request.method, request.headers[REFUSAL_HEADER]];
        response.end();
      },
      { path, method, headers },
    );
    expect(found).toEqual(['/refus', seen, status]);
  });

  const elsewhere = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');

  it.skipIf(!elsewhere)(
    'turns away from the demonstration whoever comes by a network (needs one)',
    async () => {
      const seen: unknown[] = [];
      const host = elsewhere?.address ?? '';
      for (const url of ['', 'https://dhis2.example.org/']) {
        vi.stubEnv('NATIONAL_SERVER_URL', url);
        vi.stubEnv('NATIONAL_SERVER_TOKEN', url && 'x');
        vi.stubEnv('COUNTRY_PROFILE', 'p.json');
        await serve(
          (request, response) => {
            seen.push(request.headers[REFUSAL_HEADER]);
            response.end();
          },
          { host, path: '/api/v1/sync', headers: { Host: '127.0.0.1:3000', [PEER_HEADER]: '127.0.0.1' } },
        );
      }
      expect(seen).toEqual(['403', undefined]);
    },
  );
});
