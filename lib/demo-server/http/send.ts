import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);
/** Under this many characters compressing costs more than it saves. */
const WORTH_COMPRESSING = 1_000;

/** Sends a JSON text, compressed (quickly: both ends are usually on one machine) when the client takes it. */
export async function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
): Promise<void> {
  const headers = {
    'Content-Type': 'application/json;charset=UTF-8',
    'Cache-Control': 'no-cache, private',
    Vary: 'Accept-Encoding',
  };
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (!takesGzip || text.length < WORTH_COMPRESSING) {
    response.writeHead(status, headers).end(text);
    return;
  }
  const body = await compress(text, { level: 1 });
  response
    .writeHead(status, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': body.length })
    .end(body);
}
