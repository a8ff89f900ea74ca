import { request } from 'node:http';
import { readEnvironment } from '@/lib/config/environment';
import { accessSettings } from '@/lib/access/settings';

/** An answer of this very application, whole. */
export interface OwnAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Headers by which the reader is known. They are given to our own address alone, and never written to a log. */
export interface ReaderHeaders {
  readonly cookie?: string;
  readonly authorization?: string;
}

const EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
const ANSWER_MILLISECONDS = 20_000;

/** Origin of the application as its readers write it; on this machine alone, the address it listens on. */
export function ownOrigin(): string {
  const { publicAddress } = accessSettings();
  if (publicAddress !== null) return publicAddress.origin;
  const { host, port } = listening();
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * Asks this application for one of its own addresses, over loopback, under the name that it answers to.
 * @param path with its query.
 */
export function askOwnServer(path: string, reader: ReaderHeaders): Promise<OwnAnswer> {
  const { host, port } = listening();
  const headers = { ...reader, host: new URL(ownOrigin()).host, accept: 'text/html,*/*' };
  return new Promise((resolve, reject) => {
    const asked = request({ host, port, path, method: 'GET', headers, timeout: ANSWER_MILLISECONDS });
    asked.on('timeout', () => asked.destroy(new Error('This application did not answer itself in time.')));
    asked.on('error', reject);
    asked.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: plainHeaders(response.headers),
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.end();
  });
}

/** Where this process listens: the framework writes the port it took into `PORT`. */
function listening(): { readonly host: string; readonly port: number } {
  const { host, port } = readEnvironment();
  // Names stay as they are: Node looks them up as the listener did.
  return { host: EVERYWHERE[host] ?? host, port };
}

/** What a browser must know of an answer; cookies and the framing of the connection are left out. */
function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>) {
  const kept = ['content-type', 'content-security-policy', 'cache-control'];
  return Object.fromEntries(
    kept.flatMap((name): [string, string][] => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
