import { describe, expect, it } from 'vitest';
import { requestPull } from '@/lib/store/queries/pulls';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { ALREADY_RUNNING } from './failures';
import { PullSchedule } from './schedule';
import type { PullOutcome } from './types';

const DONE: PullOutcome = { state: 'done', releases: [] };
const sentence = { fr: 'panne', en: 'down' };
const at = (text: string) => new Date(`2026-11-${text}:00Z`);

eachDatabase((_name, makeStore) => {
  describe('PullSchedule', () => {
    it('pulls at the start, then at the times of the expression, in UTC as Bamako has it', async () => {
      const schedule = new PullSchedule('0 2 * * *', await makeStore(), at('21T10:00'));
      const start = await schedule.findDue(at('21T10:00'));
      expect(start).toEqual({ trigger: 'start', full: false, request: null });
      if (start) await schedule.settle(start, DONE, at('21T10:05'));
      expect(await schedule.findDue(at('22T01:59'))).toBeUndefined();
      const night = await schedule.findDue(at('22T02:00'));
      expect(night?.trigger).toBe('schedule');
      if (night) await schedule.settle(night, DONE, at('22T02:10'));
      expect(await schedule.findDue(at('22T02:11'))).toBeUndefined();
    });

    it('answers requests made so far with one pull, full if one of them was', async () => {
      const store = await makeStore();
      const schedule = new PullSchedule('0 2 * * *', store, at('21T10:00'));
      await schedule.settle({ trigger: 'start', full: false, request: null }, DONE, at('21T10:00'));
      await requestPull(store, { full: true });
      await requestPull(store, { full: false });
      const due = await schedule.findDue(at('21T10:01'));
      expect(due).toMatchObject({ trigger: 'request', full: true });
      await requestPull(store, { full: false });
      if (due) await schedule.settle(due, DONE, at('21T10:02'));
      expect(await schedule.findDue(at('21T10:03'))).toMatchObject({ trigger: 'request', full: false });
    });

    it('keeps a request while another process pulls', async () => {
      const store = await makeStore();
      const schedule = new PullSchedule('0 2 * * *', store, at('21T10:00'));
      await schedule.settle({ trigger: 'start', full: false, request: null }, DONE, at('21T10:00'));
      await requestPull(store, { full: false });
      const due = await schedule.findDue(at('21T10:01'));
      const busy: PullOutcome = { state: 'failed', failure: ALREADY_RUNNING, releases: [] };
      if (due) await schedule.settle(due, busy, at('21T10:01'));
      expect(await schedule.findDue(at('21T10:01'))).toBeUndefined();
      expect(await schedule.findDue(at('21T10:02'))).toEqual(due);
    });

    it('tries again after a failure that may pass, later each time, and not after one that needs a person', async () => {
      const schedule = new PullSchedule('0 2 * * *', await makeStore(), at('21T10:00'));
      const start = { trigger: 'start', full: false, request: null } as const;
      const down: PullOutcome = {
        state: 'failed',
        failure: { code: 'unreachable', sentence, retry: true },
        releases: [],
      };
      await schedule.settle(start, down, at('21T10:00'));
      expect(await schedule.findDue(at('21T10:04'))).toBeUndefined();
      const again = await schedule.findDue(at('21T10:05'));
      expect(again?.trigger).toBe('schedule');
      await schedule.settle(again ?? start, down, at('21T10:05'));
      expect(await schedule.findDue(at('21T10:14'))).toBeUndefined();
      expect(await schedule.findDue(at('21T10:15'))).toBeDefined();
      const refused = { ...down, failure: { code: 'not-authenticated', sentence, retry: false } };
      await schedule.settle(start, refused, at('21T10:15'));
      expect(await schedule.findDue(at('21T23:59'))).toBeUndefined();
    });

    it('keeps a request until it is answered or needs a person, and waits before it tries again', async () => {
      const store = await makeStore();
      const schedule = new PullSchedule('0 2 * * *', store, at('21T10:00'));
      await schedule.settle({ trigger: 'start', full: false, request: null }, DONE, at('21T10:00'));
      await requestPull(store, { full: true });
      const due = await schedule.findDue(at('21T10:01'));
      const down = (retry: boolean): PullOutcome => ({
        state: 'failed',
        failure: { code: 'unreachable', sentence, retry },
        releases: [],
      });
      if (due) await schedule.settle(due, down(true), at('21T10:01'));
      expect(await schedule.findDue(at('21T10:05'))).toBeUndefined();
      expect(await schedule.findDue(at('21T10:06'))).toEqual(due);
      if (due) await schedule.settle(due, down(true), at('21T10:06'));
      await requestPull(store, { full: false });
      const again = await schedule.findDue(at('21T10:07'));
      expect(again).toMatchObject({ trigger: 'request', full: true });
      if (again) await schedule.settle(again, down(false), at('21T10:08'));
      expect(await schedule.findDue(at('21T23:00'))).toBeUndefined();
    });

    it('does not hold a new request to the wait of an old one whose number it was given', async () => {
      const store = await makeStore();
      const schedule = new PullSchedule('0 2 * * *', store, at('21T10:00'));
      await schedule.settle({ trigger: 'start', full: false, request: null }, DONE, at('21T10:00'));
      const fail = (code: string, retry: boolean): PullOutcome => ({
        state: 'failed',
        failure: { code, sentence, retry },
        releases: [],
      });
      for (const outcome of [fail('unreachable', true), fail('not-dhis2', false)]) {
        await requestPull(store, { full: true });
        const due = await schedule.findDue(at('21T10:01'));
        expect(due?.trigger).toBe('request');
        if (due) await schedule.settle(due, outcome, at('21T10:01'));
      }
      await requestPull(store, { full: true });
      expect(await schedule.findDue(at('21T10:02'))).toMatchObject({ trigger: 'request', full: true });
    });

    it('takes up at its start a request that a stopped process left', async () => {
      const store = await makeStore();
      await requestPull(store, { full: true });
      const schedule = new PullSchedule('0 2 * * *', store, at('21T10:00'));
      const due = await schedule.findDue(at('21T10:00'));
      expect(due).toMatchObject({ trigger: 'start', full: true });
      const failure = { code: 'cancelled', sentence };
      if (due) await schedule.settle(due, { state: 'failed', failure, releases: [] }, at('21T10:00'));
      const next = new PullSchedule('0 2 * * *', store, at('21T11:00'));
      expect(await next.findDue(at('21T11:00'))).toEqual(due);
      if (due) await next.settle(due, DONE, at('21T11:05'));
      expect(await next.findDue(at('21T11:06'))).toBeUndefined();
    });
  });
});
