import { afterEach, describe, expect, it } from 'vitest';
import {
  connect,
  createJumpingClock,
  sendHtml,
  sendJson,
  startAnswers,
  SYSTEM_INFO,
  type AnswerServer,
  type Play,
} from '../testing/answer-server';
import type { Failure, Result, ServerOptions } from '../types';

let server: AnswerServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function ask(play: Play, options: Partial<ServerOptions> = {}, clock = createJumpingClock()) {
  server = await startAnswers(play, true);
  const result = await connect(server, options, clock).systemInfo();
  return { result, asked: server.asked, waits: clock.waits };
}

function failureIn(result: Result<unknown>): Failure {
  if (result.ok) throw new Error('expected a failure');
  return result.failure;
}

describe('answers that are refusals', () => {
  it.each([
    [401, 'not-authenticated'],
    [403, 'forbidden'],
  ])('never tries again after %i', async (status, code) => {
    const { result, asked } = await ask((_, response) =>
      sendJson(response, { status: 'ERROR', message: 'no' }, status),
    );
    expect(failureIn(result)).toMatchObject({
      code,
      retry: false,
      detail: { status, path: '/api/system/info' },
    });
    expect(asked).toHaveLength(1);
  });

  it('takes a redirection to a login page for a refused login, without following it', async () => {
    const { result, asked } = await ask((_, response) => {
      response.writeHead(302, { location: '/dhis-web-login/' }).end();
    });
    expect(failureIn(result).code).toBe('not-authenticated');
    expect(asked).toHaveLength(1);
  });

  it('takes any other redirection for a wrong address, and names the target', async () => {
    const { result } = await ask((_, response) => {
      response.writeHead(301, { location: 'https://elsewhere.example.org/x?secret=1' }).end();
    });
    expect(failureIn(result).code).toBe('not-dhis2');
    expect(failureIn(result).sentence.en).toContain('(https://elsewhere.example.org)');
  });

  it.each([
    ['<html><form action="/login"><input type="password"></form></html>', 200, 'not-authenticated'],
    ['<!doctype html><title>Ministère</title>', 200, 'not-dhis2'],
    ['<html>Not Found</html>', 404, 'not-dhis2'],
    ['<html>bad gateway</html>', 502, 'server-error'],
    ['<html>limited</html>', 503, 'rate-limited'],
    ['<html>gateway time-out</html>', 504, 'timeout'],
    ['<html>too long</html>', 414, 'bad-request'],
  ])('reads HTML %s with %i as %s', async (html, status, code) => {
    const { result } = await ask((_, response) => sendHtml(response, html, status));
    expect(failureIn(result).code).toBe(code);
  });

  it('takes JSON that is not of DHIS2 for a wrong address', async () => {
    const { result } = await ask((_, response) => sendJson(response, { hello: 'world' }));
    expect(failureIn(result).code).toBe('not-dhis2');
  });
});

describe('waiting', () => {
  it.each([
    ['3', 3_000],
    [new Date(Date.now() + 5_000).toUTCString(), 5_000],
  ])('honours Retry-After %s', async (header, ms) => {
    let times = 0;
    const { result, waits } = await ask((_, response) => {
      times += 1;
      if (times > 1) return sendJson(response, SYSTEM_INFO);
      sendJson(response, { status: 'ERROR', httpStatusCode: 429 }, 429, { 'retry-after': header });
    });
    expect(result.ok).toBe(true);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(ms - 1_500);
  });

  it('does not wait for hours: it fails and leaves it to the next pull', async () => {
    const { result, asked } = await ask((_, response) =>
      sendJson(response, { status: 'ERROR' }, 429, { 'retry-after': '7200' }),
    );
    expect(failureIn(result)).toMatchObject({ code: 'rate-limited', retry: false });
    expect(asked).toHaveLength(1);
  });

  it('stops waiting when cancelled', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 30);
    const { result } = await ask(() => undefined, { signal: abort.signal });
    expect(failureIn(result).code).toBe('cancelled');
  });
});
