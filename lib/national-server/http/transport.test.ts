import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import {
  connect,
  createJumpingClock,
  sendError,
  sendHtml,
  sendJson,
  startAnswers,
  SYSTEM_INFO,
  TOKEN,
  type AnswerServer,
  type Play,
} from '../testing/answer-server';
import { createNationalServer } from '../client';
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

describe('what is sent', () => {
  it('sends the headers of the contract with a token', async () => {
    const { asked, result } = await ask((_, response) => sendJson(response, SYSTEM_INFO));
    expect(result.ok).toBe(true);
    expect(asked[0]?.headers).toMatchObject({
      authorization: `ApiToken ${TOKEN}`,
      accept: 'application/json',
      'x-requested-with': 'XMLHttpRequest',
      'accept-encoding': 'gzip',
    });
  });

  it('sends the session cookie back with Basic, and none with a token', async () => {
    const play: Play = (_, response) =>
      sendJson(response, SYSTEM_INFO, 200, { 'set-cookie': 'JSESSIONID=abc123; Path=/; HttpOnly' });
    for (const [credentials, cookie] of [
      [{ kind: 'basic', username: 'sec', password: 'pé:x' }, 'JSESSIONID=abc123'],
      [{ kind: 'token', token: TOKEN }, undefined],
    ] as const) {
      const answers = await startAnswers(play, true);
      const client = connect(answers, { credentials });
      await client.systemInfo();
      await client.systemInfo();
      expect(answers.asked.map((one) => one.headers.cookie)).toEqual([undefined, cookie]);
      await answers.close();
    }
  });

  it('encodes Basic credentials as UTF-8', async () => {
    const { asked } = await ask((_, response) => sendJson(response, SYSTEM_INFO), {
      credentials: { kind: 'basic', username: 'sec', password: 'pé:x' },
    });
    const sent = asked[0]?.headers.authorization?.replace('Basic ', '') ?? '';
    expect(Buffer.from(sent, 'base64').toString('utf8')).toBe('sec:pé:x');
  });

  it('keeps the path of the base address', async () => {
    server = await startAnswers((_, response) => sendJson(response, SYSTEM_INFO), true);
    await connect(server, { url: new URL('dhis/api/?x=1', server.url) }).systemInfo();
    await connect(server, { url: new URL('dhis', server.url) }).systemInfo();
    expect(server.asked.map((one) => one.raw)).toEqual(['/dhis/api/system/info', '/dhis/api/system/info']);
  });
});

describe('answers that break', () => {
  it('times out on a server that hangs, before and amid the body', async () => {
    const before = await ask(() => undefined, { timeoutMs: 40 });
    expect(failureIn(before.result)).toMatchObject({ code: 'timeout', retry: true, split: true });
    expect(before.asked).toHaveLength(3);
    await server?.close();
    const amid = await ask((_, response) => void response.writeHead(200).write('{"version":'), {
      timeoutMs: 40,
    });
    expect(failureIn(amid.result).code).toBe('timeout');
  });

  it('tries a connection that is cut amid the body again', async () => {
    let times = 0;
    const { result, asked } = await ask((_, response) => {
      times += 1;
      if (times > 1) return sendJson(response, SYSTEM_INFO);
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
        .write('{"version":');
      setTimeout(() => response.destroy(), 10);
    });
    expect(result.ok).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it('calls truncated JSON with status 200 malformed', async () => {
    const { result, asked } = await ask((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"version":"2.4');
    });
    expect(failureIn(result)).toMatchObject({ code: 'malformed-answer', retry: true });
    expect(asked).toHaveLength(3);
  });

  it('reads gzip, and stops a bomb at the limit after decompression', async () => {
    const zipped =
      (bytes: Buffer): Play =>
      (_, response) => {
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
          .end(bytes);
      };
    const fine = await ask(zipped(gzipSync(JSON.stringify(SYSTEM_INFO))));
    expect(fine.result.ok).toBe(true);
    await server?.close();
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32));
    expect(bomb.length).toBeLessThan(100_000);
    const stopped = await ask(zipped(bomb), { maxBytes: 1_000_000 });
    expect(failureIn(stopped.result)).toMatchObject({ code: 'too-large', retry: false, split: true });
  });

  it('stops a body that never ends', async () => {
    const { result } = await ask(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const feed = () => {
          while (!response.destroyed && response.write(' '.repeat(65_536)));
          if (!response.destroyed) response.once('drain', feed);
        };
        feed();
      },
      { maxBytes: 500_000 },
    );
    expect(failureIn(result).code).toBe('too-large');
  });

  it('tells a server that is not there', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => gone.once('listening', resolve));
    const address = gone.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await new Promise((resolve) => gone.close(resolve));
    const client = createNationalServer(
      { url: new URL(`http://127.0.0.1:${port}`), credentials: { kind: 'token', token: TOKEN } },
      { clock: createJumpingClock() },
    );
    expect(failureIn(await client.systemInfo())).toMatchObject({
      code: 'unreachable',
      detail: { errorCode: 'ECONNREFUSED' },
    });
  });
});

describe('secrets', () => {
  const PASSWORD = 'Tr3s-S3cret';
  it('never repeats them, even when the server does', async () => {
    const parrot: Play = (asked, response) =>
      sendError(response, 'E7121', `cannot serve ${asked.headers.authorization ?? ''} ${TOKEN} ${PASSWORD}`);
    for (const credentials of [
      { kind: 'token', token: TOKEN },
      { kind: 'basic', username: 'sec', password: PASSWORD },
    ] as const) {
      const answers = await startAnswers(parrot, true);
      const failure = failureIn(await connect(answers, { credentials }).systemInfo());
      const shown = JSON.stringify(failure);
      expect(shown).toContain('cannot serve');
      const hidden =
        credentials.kind === 'token'
          ? [TOKEN]
          : [PASSWORD, Buffer.from(`sec:${PASSWORD}`).toString('base64')];
      for (const secret of hidden) expect(shown).not.toContain(secret);
      await answers.close();
    }
  });

  it('refuses a token with a line break without sending or showing it', async () => {
    const token = `${TOKEN}\n`;
    const { result, asked } = await ask((_, response) => sendJson(response, SYSTEM_INFO), {
      credentials: { kind: 'token', token },
    });
    expect(asked).toHaveLength(0);
    expect(failureIn(result).code).toBe('not-authenticated');
    expect(JSON.stringify(failureIn(result))).not.toContain(TOKEN);
  });

  it('drops user and password of the base address', async () => {
    server = await startAnswers((_, response) => sendHtml(response, '<html>x</html>'), true);
    const url = new URL(server.url);
    url.username = 'someone';
    url.password = 'hidden-word';
    const failure = failureIn(await connect(server, { url }).systemInfo());
    expect(failure.code).toBe('not-dhis2');
    expect(JSON.stringify(failure)).not.toMatch(/hidden-word|someone/);
  });
});
