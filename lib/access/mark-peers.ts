import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { keepAnswer, REQUEST_HEADER } from './answer-status';
import { BARE_CONTENT_POLICY, FIXED_HEADERS, transportSecurity } from './safety-headers';
import { accessSettings } from './settings';
import { findRefusal, REFUSAL_HEADER, REFUSAL_PATH } from './turned-away';
import { PEER_HEADER } from './visitor';

/** Names under which the server tells itself something: whatever a client sends there is thrown away. */
const PRIVATE_PREFIX = 'x-tableau-';

declare global {
  var tableauSecPeersMarked: boolean | undefined;
}

/**
 * From now on every request carries the address of its connection in a private header, over whatever the client sent under its
 * name. The framework tells routes only `X-Forwarded-For`, which it takes from the client where the client sends one. It
 * carries the name of its answer too (`setAnswerStatus`), and the reason where it is turned away. Every answer begins with the
 * safety headers, whoever makes it: a page, a route or the framework, whose errors and redirects pass by the proxy.
 */
export function markPeers(): void {
  if (globalThis.tableauSecPeersMarked) return;
  globalThis.tableauSecPeersMarked = true;
  // Published before any listener sees the request.
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return;
    if (!(message.request instanceof IncomingMessage)) return;
    markPeer(message.request);
    turnAwayUnservable(message.request);
    if ('response' in message && message.response instanceof ServerResponse) {
      setSafetyHeaders(message.response);
      message.request.headers[REQUEST_HEADER] = keepAnswer(message.response);
    }
  });
}

function markPeer(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith(PRIVATE_PREFIX)) Reflect.deleteProperty(request.headers, name);
  }
  request.headers[PEER_HEADER] = request.socket.remoteAddress ?? '';
}

/** The proxy answers it, in words; here nothing can, since the framework's own listener follows whatever was answered. */
function turnAwayUnservable(request: IncomingMessage): void {
  const peer = request.socket.remoteAddress ?? '';
  const refusal = findRefusal(request, peer, accessSettings().demonstration);
  if (refusal === null) return;
  request.headers[REFUSAL_HEADER] = String(refusal);
  request.url = REFUSAL_PATH;
  if (request.method !== 'HEAD') request.method = 'GET';
}

/** What is more particular, such as the policy of a page, is set later, over these. */
function setSafetyHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(FIXED_HEADERS)) response.setHeader(name, value);
  response.setHeader('Content-Security-Policy', BARE_CONTENT_POLICY);
  const httpsOnly = transportSecurity(accessSettings().publicAddress);
  if (httpsOnly !== null) response.setHeader('Strict-Transport-Security', httpsOnly);
}
