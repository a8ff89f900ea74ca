import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { keepAnswer, REQUEST_HEADER } from './answer-status';
import { PEER_HEADER } from './visitor';

/** Names under which the server tells itself something: whatever a client sends there is thrown away. */
const PRIVATE_PREFIX = 'x-tableau-';

declare global {
  var tableauSecPeersMarked: boolean | undefined;
}

/**
 * From now on every request carries the address of its connection in a private header, over whatever the client sent under its
 * name. The framework tells routes only `X-Forwarded-For`, which it takes from the client where the client sends one. It
 * carries the name of its answer too (`setAnswerStatus`).
 */
export function markPeers(): void {
  if (globalThis.tableauSecPeersMarked) return;
  globalThis.tableauSecPeersMarked = true;
  // Published before any listener sees the request.
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return;
    if (!(message.request instanceof IncomingMessage)) return;
    markPeer(message.request);
    if ('response' in message && message.response instanceof ServerResponse) {
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
