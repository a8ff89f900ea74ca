import { afterEach, describe, expect, it } from 'vitest';
import { connect, sendJson, startAnswers, type AnswerServer, type Play } from '../testing/answer-server';

let server: AnswerServer | undefined;
afterEach(() => server?.close());

async function play(handler: Play, bare = false) {
  server = await startAnswers(handler, bare);
  return connect(server);
}

describe('systemInfo', () => {
  const info = (json: object) =>
    play((_, response) => sendJson(response, json), true).then((client) => client.systemInfo());

  it('gives the later of both analytics runs, in UTC', async () => {
    const json = {
      version: '2.42.5.2',
      calendar: 'gregorian',
      systemName: ' Mali ',
      serverTimeZoneId: 'Europe/Oslo',
      serverDate: '2026-07-02T10:00:00.000',
      lastAnalyticsTableSuccess: '2026-07-01T02:00:00.000',
      lastAnalyticsTablePartitionSuccess: '2026-07-01T14:30:00.000',
    };
    expect(await info(json)).toEqual({
      ok: true,
      value: {
        version: '2.42.5.2',
        calendar: 'gregorian',
        systemName: 'Mali',
        dataAsOf: new Date('2026-07-01T12:30:00Z'),
        serverTime: new Date('2026-07-02T08:00:00Z'),
      },
    });
  });

  it('knows a server whose analytics never ran', async () => {
    expect(await info({ version: '2.41.0', calendar: 'iso8601' })).toMatchObject({
      value: { dataAsOf: null },
    });
  });

  it('refuses other calendars loudly', async () => {
    const result = await info({ version: '2.41.0', calendar: 'ethiopian' });
    expect(result).toMatchObject({ ok: false, failure: { code: 'unsupported-calendar' } });
    expect(JSON.stringify(result)).toContain('ethiopian');
  });
});
