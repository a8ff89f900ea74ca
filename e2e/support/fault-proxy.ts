import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { z } from 'zod';

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
  | 'bad-values'
  | 'no-rows'
  | 'few-units'
  | 'no-date'
  | 'one-region';

const unitsPage = z.looseObject({
  pager: z.looseObject({ pageCount: z.number().optional() }).optional(),
  organisationUnits: z.array(z.looseObject({ level: z.number() })),
});

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
  let failing: string | undefined;
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
      const region = regionIn(address);
      if (isData && fault === 'one-region' && region !== undefined && region === (failing ??= region)) {
        return sendEnvelope(response, 409, `User is not allowed to view org unit: \`${region}\``, 'E7120');
      }
      const headers = {
        Authorization: request.headers.authorization ?? '',
        'X-Requested-With': 'XMLHttpRequest',
      };
      const answer = await fetch(new URL(address, origin), { headers, redirect: 'manual' });
      const type = answer.headers.get('content-type') ?? 'application/json';
      let body = await answer.text();
      if (isData && fault === 'bad-values') body = spoil(body);
      if (isData && fault === 'no-rows') body = JSON.stringify({ ...JSON.parse(body), rows: [] });
      if (address.startsWith('/api/organisationUnits') && fault === 'few-units') body = keepUpperLevels(body);
      if (address.startsWith('/api/system/info') && fault === 'no-date')
        body = body.replace(/"lastAnalyticsTable(Partition)?Success"/g, '"unknown"');
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

/** The region that an analytics query asks about: `dimension=ou:LEVEL-4;UID`. */
function regionIn(address: string): string | undefined {
  return /ou:LEVEL-\d+;(\w+)/.exec(decodeURIComponent(address))?.[1];
}

/** What a server answers to an account that sees the regions only. */
function keepUpperLevels(body: string): string {
  const answer = unitsPage.parse(JSON.parse(body));
  const organisationUnits = answer.organisationUnits.filter(({ level }) => level <= 2);
  // Such a server counts only what the account may see: the whole country's total would give it away.
  return JSON.stringify({ ...answer, pager: { ...answer.pager, total: undefined }, organisationUnits });
}

/** Turns the values of the first eight rows into what no count can be. */
function spoil(body: string): string {
  const bad = ['NaN', 'Infinity', '-4', 'douze', '0x10', '-0.5', '1e999', '1,2'];
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
