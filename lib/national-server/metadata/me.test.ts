import { afterEach, describe, expect, it } from 'vitest';
import { connect, sendJson, startAnswers, type AnswerServer, type Play } from '../testing/answer-server';

let server: AnswerServer | undefined;
afterEach(() => server?.close());

async function play(handler: Play, bare = false) {
  server = await startAnswers(handler, bare);
  return connect(server);
}

describe('me', () => {
  it('gives data-view units, else those of the account', async () => {
    const organisationUnits = [{ id: 'YuQRtpLP10I', path: '/ImspTQPwCqd/O6uvpzGd5pu/YuQRtpLP10I' }];
    const client = await play((_, response) => sendJson(response, { username: 'sec', organisationUnits }));
    expect(await client.me()).toEqual({
      ok: true,
      value: { username: 'sec', dataViewRoots: [{ uid: 'YuQRtpLP10I', name: 'YuQRtpLP10I', level: 3 }] },
    });
  });
});
