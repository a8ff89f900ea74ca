import { afterEach, describe, expect, it } from 'vitest';
import {
  allCells,
  collect,
  pullRequest,
  REGIONS,
  startAnalytics,
  type Interference,
} from '../testing/analytics-server';
import {
  connect,
  createJumpingClock,
  sendError,
  sendHtml,
  sendJson,
  startAnswers,
  type AnswerServer,
} from '../testing/answer-server';
import { uid } from '../testing/batches';
import type { PullRequest, ServerOptions } from '../types';

let server: AnswerServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function pull(
  request: PullRequest,
  interfere?: Interference,
  options: Partial<ServerOptions> = {},
  unknown: string[] = [],
) {
  server = await startAnalytics(interfere, unknown);
  return { ...(await collect(connect(server, options).pull(request))), asked: server.asked };
}

describe('failures', () => {
  it('finds a dropped item by name, and pulls the others', async () => {
    const request = pullRequest(5, 20);
    const bad = uid('m2');
    const { cells, failures, asked } = await pull(
      request,
      undefined,
      { rowsPerRequest: 60, concurrency: 1 },
      [bad],
    );
    expect(cells).toEqual(
      allCells({ ...request, measures: request.measures.filter((one) => one.items[0] !== bad) }),
    );
    expect(failures.every(({ failure, fatal }) => failure.code === 'bad-item' && !fatal)).toBe(true);
    expect(failures[0]?.failure.sentence.fr).toContain(bad);
    expect(asked.filter((one) => one.raw.includes(bad))).toHaveLength(1);
  });

  it('goes on where it stopped although an item is bad', async () => {
    const request = pullRequest(5, 20);
    const options = { rowsPerRequest: 60, concurrency: 1 };
    const first = await pull(request, undefined, options, [uid('m2')]);
    await server?.close();
    const second = await pull({ ...request, done: new Set(first.keys) }, undefined, options, [uid('m2')]);
    // One request, to find the item again.
    expect([second.asked.length, second.batches.length]).toEqual([1, 0]);
    expect(second.failures.map(({ key }) => key)).toEqual(first.failures.map(({ key }) => key));
  });

  it('finds an unreadable item by halving when the server does not name it', async () => {
    const request = pullRequest(6, 2);
    const bad = uid('m4');
    const { cells, failures } = await pull(request, ({ dx }, response) => {
      if (!dx.includes(bad)) return false;
      sendError(response, 'E7121', 'User is not allowed to read data');
      return true;
    });
    expect(cells).toEqual(
      allCells({ ...request, measures: request.measures.filter((one) => one.items[0] !== bad) }),
    );
    expect(new Set(failures.map(({ failure }) => failure.code))).toEqual(new Set(['forbidden']));
  });

  it('gives up a region that may not be seen after asking once', async () => {
    const request = pullRequest(2, 30);
    const { cells, failures, asked } = await pull(
      request,
      ({ region }, response) => {
        if (region !== REGIONS[0]) return false;
        sendError(response, 'E7120', `User is not allowed to view org unit: \`${region}\``);
        return true;
      },
      { concurrency: 1, rowsPerRequest: 12 },
    );
    expect(cells.length).toBe(allCells(request).length / 2);
    expect(asked.filter((one) => one.raw.includes(REGIONS[0] ?? '?'))).toHaveLength(1);
    expect(failures.length).toBeGreaterThan(1);
    expect(failures.some(({ fatal }) => fatal)).toBe(false);
  });

  it.each([
    [
      'a refused login',
      'not-authenticated',
      (response: Parameters<Interference>[1]) => sendJson(response, { status: 'ERROR' }, 401),
      1,
    ],
    [
      'no right at all',
      'forbidden',
      (response: Parameters<Interference>[1]) => sendJson(response, { status: 'ERROR' }, 403),
      1,
    ],
    [
      'a login page',
      'not-authenticated',
      (response: Parameters<Interference>[1]) => sendHtml(response, '<html>login</html>'),
      1,
    ],
    [
      'missing tables',
      'no-analytics',
      (response: Parameters<Interference>[1]) => sendError(response, 'E7144', 'm'),
      3,
    ],
  ])('ends after %s', async (_, code, play, most) => {
    const { failures, asked, batches } = await pull(
      pullRequest(2, 40),
      (_query, response) => {
        play(response);
        return true;
      },
      { concurrency: 1 },
    );
    expect(failures).toMatchObject([{ fatal: true, failure: { code } }]);
    expect([asked.length, batches.length]).toEqual([most, 0]);
  });

  it('ends when the server goes away, keeping what came before', async () => {
    server = await startAnalytics();
    const events = connect(server, { concurrency: 1, rowsPerRequest: 6 }).pull(pullRequest(2, 20));
    const seen: string[] = [];
    for await (const event of events) {
      seen.push(event.kind === 'failed' ? `${event.failure.code} ${event.fatal}` : 'batch');
      if (seen.length === 1) await server.close();
    }
    expect(seen[0]).toBe('batch');
    expect(seen.at(-1)).toMatch(/^(unreachable|malformed-answer) true$/);
    expect(seen.length).toBeLessThan(8);
  });

  it('gives up on a server that only ever fails, without asking for ever', async () => {
    const { failures, asked } = await pull(
      pullRequest(40, 60),
      (_query, response) => {
        sendJson(response, { httpStatusCode: 500, status: 'ERROR', message: 'wild' }, 500);
        return true;
      },
      { concurrency: 2 },
    );
    expect(failures.at(-1)).toMatchObject({ fatal: true, failure: { code: 'server-error' } });
    expect(asked.length).toBeLessThanOrEqual(14);
  });

  it('refuses another calendar before asking for anything', async () => {
    server = await startAnswers(
      (_, response) => sendJson(response, { version: '2.42', calendar: 'nepali' }),
      true,
    );
    const { failures } = await collect(connect(server).pull(pullRequest(1, 1)));
    expect(failures).toMatchObject([{ fatal: true, failure: { code: 'unsupported-calendar' } }]);
    expect(server.asked.map((one) => one.path)).toEqual(['/api/system/info']);
  });

  it('stops at once when cancelled', async () => {
    const abort = new AbortController();
    server = await startAnalytics(async ({ pe }) => {
      if (pe.includes('202606')) return false;
      abort.abort();
      return new Promise<boolean>(() => undefined);
    });
    const client = connect(
      server,
      { signal: abort.signal, concurrency: 2, rowsPerRequest: 6 },
      createJumpingClock(),
    );
    const { failures } = await collect(client.pull(pullRequest(2, 30)));
    expect(failures).toMatchObject([{ fatal: true, failure: { code: 'cancelled' } }]);
    expect((await collect(client.pull(pullRequest(1, 1)))).failures).toMatchObject([
      { failure: { code: 'cancelled' } },
    ]);
  });

  it('names an item of the profile that cannot be read and pulls the rest', async () => {
    const request = pullRequest(2, 1);
    const measures = [
      ...request.measures,
      { measure: 'referred' as const, items: ['lyLU2wR22tC.REPORTING_RATE'] },
    ];
    const { failures, cells } = await pull({ ...request, measures });
    expect(failures).toMatchObject([{ key: 'referred', fatal: false, failure: { code: 'bad-item' } }]);
    expect(cells).toEqual(allCells(request));
  });
});
