import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../types';
import type { Answer } from './answer';
import { failureOf } from './error-envelope';
import { SENTENCES } from './failure-sentences';

function answer(status: number, body: unknown): Answer {
  const text = JSON.stringify(body);
  return {
    status,
    text,
    contentType: 'application/json',
    location: null,
    bytes: text.length,
    host: 'h',
    path: '/api/analytics',
  };
}

const classify = (errorCode: string, message = 'm', status = 409) =>
  failureOf(answer(status, { httpStatusCode: status, status: 'ERROR', message, errorCode }), (text) => text);

describe('failureOf', () => {
  it.each<[string, FailureCode, boolean, boolean]>([
    ['E7128', 'too-many-rows', false, true],
    ['E7131', 'query-timeout', true, true],
    ['E7136', 'query-timeout', true, true],
    ['E7144', 'no-analytics', true, false],
    ['E7145', 'analytics-stale-schema', false, false],
    ['E7147', 'analytics-stale-schema', false, false],
    ['E7120', 'forbidden', false, false],
    ['E2012', 'forbidden', false, false],
    ['E7121', 'forbidden', false, true],
    ['E7123', 'forbidden', false, true],
    ['E2010', 'forbidden', false, true],
    ['E7124', 'bad-item', false, true],
    ['E7125', 'bad-item', false, true],
    ['E7104', 'bad-request', false, false],
    ['E7112', 'bad-request', false, false],
  ])('%s means %s', (errorCode, code, retry, split) => {
    expect(classify(errorCode)).toMatchObject({
      code,
      retry,
      split,
      detail: { status: 409, errorCode, path: '/api/analytics' },
    });
  });

  it('blames the region, not the items, for E7124 about ou', () => {
    expect(
      classify('E7124', 'Dimension is present in query without any valid dimension options: `ou`'),
    ).toMatchObject({
      code: 'bad-item',
      split: false,
    });
  });

  it('reads an unknown code by its status', () => {
    expect(classify('E9999', 'm', 500)).toMatchObject({ code: 'server-error', retry: true, split: true });
    expect(classify('E1005', 'm', 404)).toMatchObject({ code: 'not-found', detail: { errorCode: 'E1005' } });
  });

  it('finds an error under status 200, and none in data', () => {
    const hidden = failureOf(
      answer(200, { httpStatus: 'Conflict', httpStatusCode: 409, status: 'ERROR', errorCode: 'E7128' }),
      (text) => text,
    );
    expect(hidden?.code).toBe('too-many-rows');
    expect(failureOf(answer(200, { headers: [], rows: [] }), (text) => text)).toBeUndefined();
    expect(failureOf(answer(200, { status: 'OK', httpStatusCode: 200 }), (text) => text)).toBeUndefined();
  });

  it('has a remedy in both languages for every code, in French typography', () => {
    for (const [code, write] of Object.entries(SENTENCES)) {
      const { fr, en } = write({ subject: 'THING', said: 'words' });
      expect(fr, code).not.toBe(en);
      expect(fr, code).not.toMatch(/'|[^\u202f][;:!?](?: |$)/);
      // What happened, what to do, and what the server said.
      expect([fr.split('. ').length, en.split('. ').length], code).toEqual([3, 3]);
      expect(en, code).toContain('words');
    }
    const { fr } = SENTENCES['bad-item']({ subject: 'fbfJHSPpUQD' });
    expect(fr).toContain('fbfJHSPpUQD');
  });
});
