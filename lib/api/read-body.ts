import { ProblemError } from './problem';

/**
 * The body of a request as text. Bytes are counted as they come in, whatever `Content-Length` says, and reading stops at the limit.
 * @throws ProblemError 413 `body-too-large`.
 */
export async function readBody(request: Request, mostBytes: number): Promise<string> {
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new TextDecoder().decode(Buffer.concat(parts));
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw tooLarge(mostBytes);
    }
    parts.push(value);
  }
}

function tooLarge(mostBytes: number): ProblemError {
  return new ProblemError('body-too-large', {
    fr: `Le corps de la requête dépasse ${mostBytes} octets.`,
    en: `The request body is over ${mostBytes} bytes.`,
  });
}
