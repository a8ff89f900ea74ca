import { type IncomingHttpHeaders, request as httpRequest } from 'node:http';
import { Readable } from 'node:stream';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Question {
  readonly method?: string;
  /** One that is empty is left out. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Pieces are sent chunked, without a length. */
  readonly body?: string | Iterable<Buffer>;
  /** The loopback address to ask from, such as 127.0.0.2: another machine, as the program sees it. */
  readonly from?: string;
}

/** One request, sent as told: no redirect is followed, no header added, no address tidied up. */
export function ask(origin: string, path: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body, from } = question;
  const { hostname, port } = new URL(origin);
  const told = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
  return new Promise((resolve, reject) => {
    let answered = false;
    const asked = httpRequest(
      { host: hostname, port, path, method, headers: told, ...(from && { localAddress: from }) },
      (answer) => {
        answered = true;
        const pieces: Buffer[] = [];
        const end = () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(pieces).toString(),
          });
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', end);
        // A server that has said no may close before it has heard all.
        answer.on('error', end);
      },
    );
    asked.on('error', (error) => {
      if (!answered) reject(error);
    });
    if (body === undefined || typeof body === 'string') asked.end(body);
    else Readable.from(body).pipe(asked);
  });
}

/** Every `Set-Cookie` of an answer. */
export function cookiesSet(answer: Answer): readonly string[] {
  return answer.headers['set-cookie'] ?? [];
}
