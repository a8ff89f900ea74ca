import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';

/** What goes wrong on the way; `none` passes answers on as they are. */
export type Fault =
  | 'none'
  | 'dead'
  | 'cut'
  | 'html'
  | 'unauthorized'
  | 'too-many-rows'
  | 'no-analytics'
  | 'truncated'
  | 'bad-values';

const ENVELOPES = {
  'too-many-rows': { status: 409, code: 'E7128', message: 'Query result set exceeded max limit: `100000`' },
  'no-analytics': {
    status: 409,
    code: 'E7144',
    message:
      'Query failed because a referenced table does not exist. Please ensure analytics job was run (SqlState: 42P01)',
  },
} as const;

export interface FaultProxy {
  readonly url: URL;
  fault: Fault;
  close(): Promise<void>;
}

/** Stands between the program and a national server, and breaks things when told to. */
export async function startFaultProxy(origin: URL): Promise<FaultProxy> {
  let fault: Fault = 'none';
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const isData = address.startsWith('/api/analytics');
    const pass = async () => {
      if (fault === 'dead') return void response.destroy();
      if (fault === 'html') return send(response, 200, 'text/html', '<!doctype html><title>Portail</title>');
      if (fault === 'unauthorized') return sendEnvelope(response, 401, 'Unauthorized');
      if (isData && (fault === 'too-many-rows' || fault === 'no-analytics')) {
        const { status, message, code } = ENVELOPES[fault];
        return sendEnvelope(response, status, message, code);
      }
      const headers = {
        Authorization: request.headers.authorization ?? '',
        'X-Requested-With': 'XMLHttpRequest',
      };
      const answer = await fetch(new URL(address, origin), { headers, redirect: 'manual' });
      const type = answer.headers.get('content-type') ?? 'application/json';
      let body = await answer.text();
      if (isData && fault === 'bad-values') body = spoil(body);
      if (isData && fault === 'truncated') body = body.slice(0, Math.floor(body.length / 2));
      if (isData && fault === 'cut') {
        response.writeHead(200, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
        return void response.write(body.slice(0, 2000), () => response.destroy());
      }
      return send(response, answer.status, type, body);
    };
    pass().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: new URL(`http://127.0.0.1:${port}/`),
    get fault() {
      return fault;
    },
    set fault(next: Fault) {
      fault = next;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Turns the values of the first eight rows into what no count can be. */
function spoil(body: string): string {
  const bad = ['NaN', 'Infinity', '-4', 'douze', '0x10', '', '1e999', '12 '];
  let turn = 0;
  return body.replace(/","([\d.]+)"\]/g, (row) => (turn < bad.length ? `","${bad[turn++] ?? ''}"]` : row));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': type }).end(body);
}

function sendEnvelope(response: ServerResponse, status: number, message: string, errorCode?: string): void {
  const envelope = {
    httpStatus: 'Error',
    httpStatusCode: status,
    status: 'ERROR',
    message,
    ...(errorCode && { errorCode }),
  };
  send(response, status, 'application/json', JSON.stringify(envelope));
}
