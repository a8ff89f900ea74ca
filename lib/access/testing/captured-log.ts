import { Writable } from 'node:stream';
import pino from 'pino';

/** Makes the log of sign-in, at its most talkative, write into a text until `stop` is called. */
export function captureAccessLog(): { readonly text: () => string; readonly stop: () => void } {
  let written = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      done();
    },
  });
  globalThis.tableauSecAccessLog = pino({ name: 'access', level: 'trace' }, stream);
  return {
    text: () => written,
    stop: () => {
      globalThis.tableauSecAccessLog = undefined;
    },
  };
}
