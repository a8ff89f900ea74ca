import { afterEach, describe, expect, it } from 'vitest';
import {
  connect,
  sendError,
  sendJson,
  startAnswers,
  type AnswerServer,
  type Play,
} from '../testing/answer-server';

let server: AnswerServer | undefined;
afterEach(() => server?.close());

async function play(handler: Play, bare = false) {
  server = await startAnswers(handler, bare);
  return connect(server);
}

describe('dataSetUnits', () => {
  it('reads the units of each, and names one that is not known', async () => {
    const client = await play((asked, response) =>
      asked.path.endsWith('/known')
        ? sendJson(response, { organisationUnits: [{ id: 'x' }, { id: 'y' }] })
        : sendError(response, 'E1005', 'DataSet with id lost could not be found.', 404),
    );
    expect(await client.dataSetUnits(['known', 'known'])).toEqual({
      ok: true,
      value: new Map([['known', new Set(['x', 'y'])]]),
    });
    expect(server?.asked).toHaveLength(1);
    const lost = await client.dataSetUnits(['lost']);
    expect(lost).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(JSON.stringify(lost)).toContain('lost');
  });
});
