import { describe, expect, it } from 'vitest';
import { requestMappingCheck } from '@/lib/store/queries/mapping-check-writing';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { runLoop } from './run-loop';
import { PROFILE } from './testing/small-country';

eachDatabase((_name, makeStore) => {
  describe('the loop of the sync process', () => {
    it('outlives checks of the mapping that fail, after a pull and on request, and says why', async () => {
      const store = await makeStore();
      await requestMappingCheck(store);
      const stop = new AbortController();
      const done: string[] = [];
      const warnings: string[] = [];
      const due = { trigger: 'schedule', full: false, request: null } as const;
      await runLoop({
        session: {
          store,
          profile: PROFILE,
          pull: () => Promise.resolve({ state: 'done', releases: [] } as const),
          check: (askedBy) => {
            done.push(`check ${askedBy}`);
            return Promise.reject(new Error('FOREIGN KEY constraint failed'));
          },
        },
        schedule: {
          findDue: () => Promise.resolve(done.filter((one) => one === 'pull').length < 2 ? due : undefined),
          settle: () => {
            done.push('pull');
            if (done.filter((one) => one === 'pull').length === 2) setTimeout(() => stop.abort(), 20);
            return Promise.resolve();
          },
        },
        signal: stop.signal,
        tell: () => undefined,
        warn: (line) => warnings.push(line),
        lookEvery: 1,
      });
      expect(done).toEqual(['pull', 'check pull', 'check request', 'pull', 'check pull']);
      expect(warnings.join()).toContain('FOREIGN KEY constraint failed');
    });
  });
});
