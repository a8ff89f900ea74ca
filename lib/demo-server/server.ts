import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { answerAnalytics } from './analytics/analytics';
import { readAnalyticsQuery } from './analytics/query';
import { buildMali } from './countries/mali/mali';
import type { DemoCountry } from './country';
import { authorize } from './http/authorize';
import { DemoFailure, describeFailure } from './http/failure';
import { listRecords, readRecord } from './http/list-records';
import { parseFields, selectFields } from './http/select-fields';
import { sendJson } from './http/send';
import { describeMe, describeSystem, lastAnalyticsRun } from './http/system';
import { buildMetadata } from './metadata/metadata';
import { buildGeoJson } from './metadata/outlines';
import { buildRecordLists } from './metadata/records';
import { ValueSource } from './values/month-values';

/** Opens nothing but invented data, so it stands in the code. */
export const DEMO_TOKEN = 'd2pat_TableauSecDonneesFictivesDemo0001234567890';

export interface DemoServerOptions {
  /** 0 (the default) takes a free port. */
  readonly port?: number;
  /** Loopback by default. */
  readonly host?: string;
  /** The server's clock. */
  readonly now?: () => Date;
  /** Mali by default. */
  readonly country?: DemoCountry;
  readonly token?: string;
}

export interface DemoServer {
  readonly url: URL;
  readonly token: string;
  close(): Promise<void>;
}

/** Starts a DHIS2-shaped server with invented data. Rejects if the port cannot be had. */
export async function startDemoServer(options: DemoServerOptions = {}): Promise<DemoServer> {
  const {
    port = 0,
    host = '127.0.0.1',
    now = () => new Date(),
    country = buildMali(),
    token = DEMO_TOKEN,
  } = options;
  const answer = buildAnswers(country, now);
  const server = createServer((request, response) => {
    respond(request, response, token, answer).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: new URL(`http://${host}:${taken}/`),
    token,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

type Answer = (path: string, parameters: URLSearchParams, base: string) => string;

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  answer: Answer,
): Promise<void> {
  const base = `http://${request.headers.host ?? 'localhost'}`;
  const { pathname, searchParams } = new URL(request.url ?? '/', base);
  try {
    if (pathname === '/api/ping') return void response.writeHead(200, { 'Content-Length': 0 }).end();
    if (pathname.startsWith('/dhis-web-login')) {
      return void response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><title>Login</title>');
    }
    if (authorize(request, token) === 'login-page') {
      return void response.writeHead(302, { Location: `${base}/dhis-web-login/` }).end();
    }
    if (request.method !== 'GET')
      throw new DemoFailure(405, `Request method '${request.method ?? ''}' is not supported`);
    await sendJson(
      request,
      response,
      200,
      answer(pathname.replace(/^\/api\/(\d+\/)?/, ''), searchParams, base),
    );
  } catch (error) {
    const failure =
      error instanceof DemoFailure
        ? error
        : new DemoFailure(500, error instanceof Error ? error.message : String(error));
    await sendJson(request, response, failure.status, JSON.stringify(describeFailure(failure)));
  }
}

/** What stands behind each address; throws a `DemoFailure` for what DHIS2 would refuse. */
function buildAnswers(country: DemoCountry, now: () => Date): Answer {
  const metadata = buildMetadata(country);
  const lists = buildRecordLists(country, metadata);
  const source = new ValueSource(country);
  return (path, parameters, base) => {
    const fields = parseFields(parameters.get('fields') ?? '*');
    if (path === 'system/info' || path === 'system/info.json')
      return JSON.stringify(describeSystem(country, now(), base));
    if (path === 'me' || path === 'me.json') return JSON.stringify(selectFields(describeMe(country), fields));
    if (path === 'organisationUnits.geojson') return JSON.stringify(buildGeoJson(country, parameters));
    if (path === 'analytics' || path === 'analytics.json') {
      const asOf = lastAnalyticsRun(now()).getTime();
      return answerAnalytics(readAnalyticsQuery(parameters), { country, metadata, source, asOf });
    }
    const [name = '', id] = path.replace(/\.json$/, '').split('/');
    const list = lists.get(name);
    if (!list) throw new DemoFailure(404, `The requested resource /api/${path} was not found`);
    if (id !== undefined) return JSON.stringify(readRecord(list.type, list.records, id, parameters));
    return JSON.stringify(listRecords(name, list.records, parameters, base));
  };
}
