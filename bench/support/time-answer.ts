import { request } from 'node:http';

/** As a browser asks for a page: compressed, and as HTML. */
const HEADERS = {
  Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'Accept-Encoding': 'gzip, deflate, br',
};

/**
 * Milliseconds from the request to the last byte of its answer, as it comes off the line: unpacking it is the reader's time.
 * @throws when the answer is not 200.
 */
export function timeAnswer(address: string, cookie: string): Promise<number> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { ...HEADERS, Cookie: cookie } }, (answer) => {
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - startedAt);
        else reject(new Error(`bench: ${address}: HTTP ${answer.statusCode ?? 'without a status'}`));
      });
      answer.resume();
    });
    asked.on('error', reject);
    asked.end();
  });
}
