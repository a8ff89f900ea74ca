import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { REQUEST_HEADER, setAnswerStatus } from './answer-status';
import { markPeers } from './mark-peers';
import { PEER_HEADER } from './visitor';

const sent = { headers: new Headers() };
vi.mock('next/headers', () => ({ headers: async () => sent.headers }));

const isPort = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

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
});
