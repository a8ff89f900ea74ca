import { afterEach, describe, expect, it } from 'vitest';
import {
  allCells,
  collect,
  NEWEST,
  pullRequest,
  REGIONS,
  startAnalytics,
  type Interference,
} from '../testing/analytics-server';
import { connect, sendError, sendHtml, type AnswerServer } from '../testing/answer-server';
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

describe('a pull', () => {
  it('brings every cell once, newest months of all regions first', async () => {
    const request = pullRequest(5, 30);
    const { cells, batches, failures, remaining } = await pull(request, undefined, {
      concurrency: 1,
      rowsPerRequest: 100,
    });
    expect(cells).toEqual(allCells(request));
    expect(failures).toEqual([]);
    expect(remaining.at(-1)).toBe(0);
    const recent = batches.map((batch) => (batch.months.at(-1) ?? 0) > NEWEST - 13);
    expect(recent.indexOf(false)).toBe(recent.lastIndexOf(true) + 1);
    expect(batches[0]?.cells.value[0]).toBe(6);
    expect(batches[0]).toMatchObject({ rows: expect.any(Number), bytes: expect.any(Number) });
  });

  it('asks within the limits of requests at once', async () => {
    let running = 0;
    let most = 0;
    await pull(
      pullRequest(4, 24),
      async () => {
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        return false;
      },
      { concurrency: 3, rowsPerRequest: 12 },
    );
    expect(most).toBe(3);
  });

  it('asks for the names of items once, and not with every request', async () => {
    const { asked } = await pull(pullRequest(2, 24), undefined, { rowsPerRequest: 12, concurrency: 1 });
    expect(asked.filter((one) => one.query.get('skipMeta') === 'false')).toHaveLength(1);
    expect(asked.some((one) => one.raw.includes('ignoreLimit') || one.raw.includes('includeNumDen'))).toBe(
      false,
    );
  });

  it('waits for a slow consumer', async () => {
    server = await startAnalytics();
    const events = connect(server, { concurrency: 2, rowsPerRequest: 6 })
      .pull(pullRequest(2, 20))
      [Symbol.asyncIterator]();
    await events.next();
    await new Promise((resolve) => setTimeout(resolve, 150));
    // The one that was taken, and at most concurrency + 2 that wait.
    expect(server.asked.length).toBeLessThanOrEqual(5);
    expect(server.asked.length).toBeGreaterThan(2);
    await events.return?.();
    const asked = server.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.asked.length).toBe(asked);
  });
});

describe('splitting', () => {
  it('halves until the server agrees, and learns its limit of rows', async () => {
    const request = pullRequest(6, 16);
    const { cells, failures, asked } = await pull(request, ({ rows }, response) => {
      if (rows <= 20) return false;
      sendError(response, 'E7128', 'Query result set exceeded max limit: `20`');
      return true;
    });
    expect(cells).toEqual(allCells(request));
    expect(failures).toEqual([]);
    const refused = asked.length - (2 * 6 * 16 * 3) / 18;
    expect(refused).toBeLessThan(16);
  });

  it.each([
    ['E7131', (response: Parameters<Interference>[1]) => sendError(response, 'E7131', 'timed out')],
    ['502', (response: Parameters<Interference>[1]) => sendHtml(response, '<html>bad gateway</html>', 502)],
    ['504', (response: Parameters<Interference>[1]) => sendHtml(response, '<html>time-out</html>', 504)],
    ['414', (response: Parameters<Interference>[1]) => sendHtml(response, '<html>too long</html>', 414)],
    ['silence', () => undefined],
    [
      'a cut',
      (response: Parameters<Interference>[1]) =>
        void response
          .writeHead(200, { 'content-type': 'application/json' })
          .write('{"rows":[', () => response.destroy()),
    ],
  ])('asks for less after %s', async (_, play) => {
    const request = pullRequest(4, 2);
    const { cells, failures } = await pull(
      request,
      ({ rows }, response) => {
        if (rows <= 12) return false;
        play(response);
        return true;
      },
      { timeoutMs: 200 },
    );
    expect(cells).toEqual(allCells(request));
    expect(failures).toEqual([]);
  });

  it('fails one measure in one month when even that is too much, and brings the rest', async () => {
    const request = pullRequest(3, 3);
    const poison = ({ dx, pe, region }: { dx: readonly string[]; pe: readonly string[]; region: string }) =>
      dx.includes(uid('m1')) && pe.includes('202605') && region === REGIONS[0];
    const { cells, failures } = await pull(request, (query, response) => {
      if (!poison(query)) return false;
      sendError(response, 'E7131', 'timed out');
      return true;
    });
    expect(allCells(request).length - cells.length).toBe(3);
    expect(failures).toMatchObject([{ fatal: false, failure: { code: 'query-timeout' } }]);
  });
});

describe('resuming', () => {
  it('skips what is in, also below a split', async () => {
    const request = pullRequest(4, 12);
    const tooMany: Interference = ({ rows }, response) => {
      if (rows <= 24) return false;
      sendError(response, 'E7128', 'exceeded');
      return true;
    };
    const first = await pull(request, tooMany);
    await server?.close();
    const half = first.batches.slice(0, Math.floor(first.batches.length / 2));
    const second = await pull({ ...request, done: new Set(half.map((batch) => batch.key)) }, tooMany);
    expect(second.keys.some((key) => half.map((batch) => batch.key).includes(key))).toBe(false);
    const halfCells = half.flatMap(({ cells }) =>
      cells.value.map((_, at) => `${cells.measure[at]} ${cells.unit[at]} ${cells.month[at]}`),
    );
    expect([...halfCells, ...second.cells].sort()).toEqual(allCells(request));
    await server?.close();
    const third = await pull({ ...request, done: new Set(first.keys) }, tooMany);
    expect([third.asked.length, third.batches.length]).toEqual([0, 0]);
  });
});
