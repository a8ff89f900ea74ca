import { describe, expect, it } from 'vitest';
import { readBody } from './read-body';

const ADDRESS = 'http://localhost:3000/api/v1/sync';

/** A body that comes in small pieces and never says its length; counts what was asked of it. */
function endlessBody(): { readonly body: ReadableStream<Uint8Array>; readonly sent: () => number } {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1000;
      controller.enqueue(new Uint8Array(1000).fill(120));
    },
  });
  return { body, sent: () => sent };
}

const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request(ADDRESS, {
    method: 'POST',
    body,
    headers,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });

describe('readBody', () => {
  it('reads text of several bytes a character across its pieces', async () => {
    expect(await readBody(post('é€ é'), 100)).toBe('é€ é');
    expect(await readBody(post(null), 100)).toBe('');
  });

  it('counts bytes, not characters', async () => {
    await expect(readBody(post('é'.repeat(60)), 100)).rejects.toThrow(/body-too-large/);
  });

  it('stops reading a body without end, whatever length it claims', async () => {
    const endless = endlessBody();
    await expect(readBody(post(endless.body, { 'content-length': '10' }), 5000)).rejects.toThrow(
      /body-too-large/,
    );
    expect(endless.sent()).toBeLessThan(20_000);
  });
});
