import { describe, expect, it } from 'vitest';
import { askForCheck } from '@/lib/access/audit/ask-for-check';
import { SHELL } from '@/lib/access/audit/actor';
import { messagesIn } from '@/lib/i18n/messages';
import type { ItemCheck } from '@/lib/national-server/types';
import { NATION } from '@/lib/org-units/scope';
import { loadMappingHealth } from '@/lib/pages/quality/load-pulls';
import { sayMapping } from '@/lib/pages/quality/say-mapping';
import { listMapping } from '@/lib/profile-check/mapping-rows';
import { readAudit } from '@/lib/store/queries/audit';
import { readMappingHealth } from '@/lib/store/queries/mapping-check';
import { finishMappingCheck, startMappingCheck } from '@/lib/store/queries/mapping-check-writing';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { failWith, FakeServer } from '../testing/fake-server';
import { createServer, NOW, PROFILE } from '../testing/small-country';
import { answerCheckRequests, checkNewMapping, type Checker } from './answer-requests';
import { checkMapping, sampleMonth } from './check-mapping';

const FRENCH = { text: messagesIn('fr'), language: 'fr' } as const;
const DONE = { state: 'done', releases: [] } as const;
const OTHER = { ...PROFILE, programmeRegions: ['R1'] };

/** Answers for `chw_active`, and lets `chw_supervised` stand unread. */
class CheckedServer extends FakeServer {
  asked = 0;
  override async checkItems(): ReturnType<FakeServer['checkItems']> {
    this.asked += 1;
    const check = (item: string, name: string | null, sample: number | null, fails: boolean): ItemCheck => ({
      ...{ item, found: name !== null, name, sample },
      failure: fails ? failWith('forbidden') : null,
    });
    return {
      ok: true,
      value: [check('aaaaaaaaaaa', 'ASC actifs', 46, false), check('bbbbbbbbbbb', 'Supervisés', null, true)],
    };
  }
}

eachDatabase((_name, makeStore) => {
  const server = () => new CheckedServer(createServer().units);
  const run = (store: Store, from: FakeServer, at = NOW, profile = PROFILE) =>
    checkMapping({ store, server: from, profile, askedBy: 'request', now: () => at });
  const checkerOf = (store: Store, from: FakeServer, profile = PROFILE): Checker => ({
    ...{ store, profile },
    check: (askedBy) => checkMapping({ store, server: from, profile, askedBy, now: () => NOW }),
  });

  describe('a check of the mapping', () => {
    it('is kept item by item, with when it ran and of which month its samples are', async () => {
      const store = await makeStore();
      expect(await readMappingHealth(store)).toEqual({
        ...{ last: null, answered: null, runningSince: null, askedAt: null },
      });
      const rows = await run(store, server());
      const health = await readMappingHealth(store);
      expect(health.answered?.items.map(({ item }) => item)).toEqual(rows.map(({ item }) => item));
      expect(health.answered?.check).toMatchObject({ startedAt: NOW, month: sampleMonth(NOW) });
      const listed = listMapping(PROFILE, health, NATION);
      const stateOf = (measure: string) => listed.find((row) => row.measure === measure);
      expect(stateOf('chw_active')).toMatchObject({ state: 'ok', name: 'ASC actifs', sample: '46' });
      expect(stateOf('chw_supervised')).toMatchObject({
        state: 'unreadable',
        failureFr: 'panne forbidden',
      });
      expect(stateOf('referred')).toMatchObject({ state: 'not-tracked', item: null });
    });

    it('is made once for all who asked, by the sync process, and stands in the journal', async () => {
      const store = await makeStore();
      const asked = server();
      expect(await answerCheckRequests(checkerOf(store, asked))).toBe(false);
      await askForCheck(store, SHELL);
      await askForCheck(store, SHELL);
      expect((await readMappingHealth(store)).askedAt).not.toBeNull();
      expect((await readAudit(store, { limit: 9 })).map(({ action }) => action)).toEqual([
        'profile.check-asked',
        'profile.check-asked',
      ]);
      expect(await answerCheckRequests(checkerOf(store, asked))).toBe(true);
      expect(await answerCheckRequests(checkerOf(store, asked))).toBe(false);
      expect(asked.asked).toBe(1);
      expect(await readMappingHealth(store)).toMatchObject({ askedAt: null, last: { askedBy: 'request' } });
    });

    it('follows a pull that succeeds under a mapping that no check has seen', async () => {
      const store = await makeStore();
      const asked = server();
      const failed = { state: 'failed', releases: [] } as const;
      expect(await checkNewMapping(checkerOf(store, asked), failed)).toBe(false);
      expect(await checkNewMapping(checkerOf(store, asked), DONE)).toBe(true);
      expect(await checkNewMapping(checkerOf(store, asked), DONE)).toBe(false);
      expect(await checkNewMapping(checkerOf(store, asked, OTHER), DONE)).toBe(true);
      expect(asked.asked).toBe(2);
    });

    it('that the server did not answer leaves the last answered one standing', async () => {
      const store = await makeStore();
      await run(store, server());
      const down = server();
      down.down = failWith('unreachable', true);
      for (const minute of [1, 2, 3]) await run(store, down, new Date(NOW.getTime() + minute * 60_000));
      const health = await readMappingHealth(store);
      expect(health.last).toMatchObject({ failureCode: 'unreachable' });
      expect(health.answered?.check.startedAt).toEqual(NOW);
      expect(await store.db.selectFrom('mapping_check').select('id').execute()).toHaveLength(2);
      const words = sayMapping(health, PROFILE, FRENCH, NOW);
      expect(words.warnings.join()).toMatch(/n’a pas abouti.*panne unreachable.*dernier contrôle abouti/);

      const confined = await loadMappingHealth(store, { kind: 'regions', regions: ['R1'] });
      expect(JSON.stringify(confined)).not.toMatch(/panne|failed unreachable|Unit|"R2"/);
      expect(confined.last).toMatchObject({ failureCode: 'unreachable', failureFr: null });
      expect(confined.answered?.items.every(({ about }) => about === 'measure')).toBe(true);

      await run(store, server(), new Date(NOW.getTime() + 600_000));
      expect(await store.db.selectFrom('mapping_check').select('id').execute()).toHaveLength(1);
    });

    it('may run beside another: each keeps what it found, and a cut one is forgotten in time', async () => {
      const store = await makeStore();
      const start = (minute: number) =>
        startMappingCheck(store, {
          ...{ askedBy: 'command', mapping: 'm', month: 1 },
          at: new Date(NOW.getTime() + minute * 60_000),
        });
      const item = {
        about: 'measure',
        key: 'chw_active',
        item: 'aaaaaaaaaaa',
        found: true,
        sample: '',
      } as const;
      const fine = { failureCode: null, failureFr: null, failureEn: null };
      const finish = (id: string, name: string) =>
        finishMappingCheck(store, id, { ...fine, at: NOW, items: [{ ...item, ...fine, name }] });
      const ids = async () =>
        (await store.db.selectFrom('mapping_check').select('id').orderBy('started_at').execute()).map(
          ({ id }) => id,
        );
      const [first, second] = [await start(0), await start(1)];
      await finish(second, 'second');
      await finish(first, 'premier');
      expect((await readMappingHealth(store)).answered).toMatchObject({ check: { id: second } });

      const cut = await start(2);
      const next = await start(18);
      expect(await ids()).toEqual([first, second, next]);
      await finish(cut, 'coupé');
      await finish(next, 'du serveur\0');
      expect(await ids()).toEqual([next]);
      const { answered } = await readMappingHealth(store);
      expect(answered?.items.map(({ name }) => name)).toEqual(['du serveur\u{FFFD}']);
    });

    it('that cannot be kept is not asked of the server again and again', async () => {
      const store = await makeStore();
      await askForCheck(store, SHELL);
      const check = () => Promise.reject(new Error('disk full'));
      await expect(answerCheckRequests({ store, profile: PROFILE, check })).rejects.toThrow('disk full');
      expect((await readMappingHealth(store)).askedAt).toBeNull();
    });

    it('is said to be none yet, under way, waiting, old, or of another mapping', async () => {
      const store = await makeStore();
      const say = async (now = NOW, profile = PROFILE) =>
        sayMapping(await readMappingHealth(store, now), profile, FRENCH, now);
      expect((await say()).main).toBe('Le contrôle n’a jamais eu lieu.');
      await askForCheck(store, SHELL);
      expect((await say()).underWay).toMatch(/^Un contrôle est demandé/);
      await startMappingCheck(store, { askedBy: 'pull', mapping: '', month: 1, at: NOW });
      expect((await say()).underWay).toMatch(/^Un contrôle est en cours/);
      const later = new Date(NOW.getTime() + 40 * 86_400_000);
      expect((await say(later)).underWay).toMatch(/^Un contrôle est demandé/);
      await run(store, server());
      expect((await say()).warnings).toEqual([]);
      expect((await say()).main).toMatch(/élément.* en défaut sur/);
      expect((await say(later)).warnings.join()).toContain('plus de 30 jours');
      expect((await say(NOW, OTHER)).warnings.join()).toContain('ont changé depuis');
    });
  });
});
