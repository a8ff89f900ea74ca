import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { DEFAULT_RETRY } from '../http/backoff';
import { systemClock, type Clock } from '../http/clock';
import { createNationalServer } from '../client';
import type { NationalServer, ServerOptions } from '../types';

export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly raw: string;
  readonly headers: IncomingMessage['headers'];
  readonly at: number;
}

export type Play = (asked: Asked, response: ServerResponse) => void | Promise<void>;

export interface AnswerServer {
  readonly url: URL;
  readonly asked: Asked[];
  close(): Promise<void>;
}

export const SYSTEM_INFO = { version: '2.42.5.2', calendar: 'iso8601', serverTimeZoneId: 'UTC' };

/** A local server that plays whatever answers a test wants; `system/info` is answered unless `bare`. */
export async function startAnswers(play: Play, bare = false): Promise<AnswerServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const one = {
      path: url.pathname,
      query: url.searchParams,
      raw: request.url ?? '',
      headers: request.headers,
      at: Date.now(),
    };
    if (!bare && one.path === '/api/system/info') return sendJson(response, SYSTEM_INFO);
    asked.push(one);
    void play(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: new URL(`http://127.0.0.1:${address.port}/`),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function sendJson(
  response: ServerResponse,
  json: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8', ...headers });
  response.end(JSON.stringify(json));
}

export function sendHtml(response: ServerResponse, html: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html;charset=UTF-8' });
  response.end(html);
}

export function sendError(response: ServerResponse, errorCode: string, message: string, status = 409): void {
  sendJson(
    response,
    { httpStatus: 'Conflict', httpStatusCode: status, status: 'ERROR', message, errorCode },
    status,
  );
}

/** A clock that jumps instead of waiting, and notes how long it was asked to wait. */
export function createJumpingClock(random = 0.5): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  let jumped = 0;
  return {
    waits,
    now: () => systemClock.now() + jumped,
    random: () => random,
    async sleep(ms) {
      waits.push(ms);
      jumped += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

export const TOKEN = 'd2pat_VerySecret0123456789';

export function connect(
  server: AnswerServer,
  options: Partial<ServerOptions> = {},
  clock: Clock = createJumpingClock(),
): NationalServer {
  return createNationalServer(
    { url: server.url, credentials: { kind: 'token', token: TOKEN }, ...options },
    { clock, retry: DEFAULT_RETRY },
  );
}
