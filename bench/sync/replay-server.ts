import { createServer } from 'node:http';
import { once } from 'node:events';

export interface ReplayServer {
  readonly url: URL;
  /** Bodies of all analytics answers that went through, uncompressed. */
  bodies(): readonly Buffer[];
  close(): Promise<void>;
}

/**
 * Stands before a national server and keeps its answers: the first pull fills it, the second is answered from memory,
 * so that what is measured is our own work and not the making of the values.
 */
export async function startReplayServer(origin: URL): Promise<ReplayServer> {
  const kept = new Map<string, { status: number; type: string; body: Buffer }>();
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const answer = async () => {
      const known =
        kept.get(address) ?? (await ask(new URL(address, origin), request.headers.authorization ?? ''));
      kept.set(address, known);
      response.writeHead(known.status, { 'Content-Type': known.type, 'Content-Length': known.body.length });
      response.end(known.body);
    };
    answer().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: new URL(`http://127.0.0.1:${port}/`),
    bodies: () =>
      [...kept].filter(([path]) => path.startsWith('/api/analytics')).map(([, answer]) => answer.body),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function ask(url: URL, authorization: string): Promise<{ status: number; type: string; body: Buffer }> {
  const headers = {
    Authorization: authorization,
    'X-Requested-With': 'XMLHttpRequest',
    Accept: 'application/json',
  };
  const answer = await fetch(url, { headers });
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? 'application/json',
    body: Buffer.from(await answer.arrayBuffer()),
  };
}
