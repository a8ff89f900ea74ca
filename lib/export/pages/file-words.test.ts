import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillScopedCountry, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import { FIRST_CHOICES } from '@/lib/committee/read-choices';
import { AWA, makeMeeting, someDocument } from '@/lib/committee/testing/committee-fixtures';
import type { Meeting } from '@/lib/committee/types';
import { beginBrief } from '@/lib/committee/writing/briefs';
import { publishBrief } from '@/lib/committee/writing/publish-brief';
import type { Language } from '@/lib/i18n/language';
import { NATION } from '@/lib/org-units/scope';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { fileNameOf } from '../respond/file-name';
import { findPageFile } from './index';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

const ORIGIN = 'https://tableau.example';

async function makeNote(store: Store): Promise<Meeting> {
  const meeting = await makeMeeting(store);
  const draft = await beginBrief(store, meeting.id, '2026-08', FIRST_CHOICES, AWA);
  const outcome = await publishBrief(store, draft.id, draft.version, someDocument(meeting), AWA);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return meeting;
}

eachDatabase((name, makeStore) => {
  let meeting: Meeting;

  const load = async (path: string, language: Language = 'fr', query: Record<string, string> = {}) => {
    const found = findPageFile(path);
    if (!found) throw new Error(`${path} has no files.`);
    const wish = { scope: NATION, query, language, params: found.params, origin: ORIGIN };
    const loaded = await found.file.load(wish);
    if (loaded.kind !== 'ready') throw new Error(`${path}: ${loaded.kind}`);
    return loaded;
  };

  describe(`words of files, ${name}`, () => {
    beforeEach(async () => {
      const store = await makeStore();
      await fillScopedCountry(store);
      Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
      meeting = await makeNote(store);
    });

    it('hold addresses that open from anywhere', async () => {
      for (const [path, query, ours] of [
        ['/reunions', {}, 1],
        [`/reunions/${meeting.id}`, {}, 1],
        ['/recherche', { q: 'alpha' }, 3],
      ] as const) {
        const { data } = await load(path, 'fr', query);
        const told = data.tables
          .flatMap(({ rows }) => rows.map(({ address }) => address ?? null))
          .filter((address) => address !== null);
        for (const address of told) expect(address, path).toMatch(/^https?:\/\/[^/]+\/./);
        const own = told.filter((address) => String(address).startsWith(`${ORIGIN}/`));
        expect(own.length, path).toBeGreaterThanOrEqual(ours);
      }
    });

    it('say the day of a meeting as each language does', async () => {
      for (const [language, day] of [
        ['fr', '14\u00a0septembre\u00a02026'],
        ['en', '14\u00a0September\u00a02026'],
      ] as const) {
        const { data } = await load(`/reunions/${meeting.id}`, language);
        expect(data.title).toBe(`Troisième réunion, ${day}`);
        const details = data.tables.find(({ id }) => id === 'seance')?.rows ?? [];
        expect(details.map(({ text }) => text)).toContain(day);
        expect(JSON.stringify(details)).not.toContain('2026-09-14');
      }
    });

    it('name no month where nothing is of one', async () => {
      for (const path of [
        '/donnees/definitions',
        '/donnees/correspondances',
        '/reunions',
        '/plan/cibles',
        '/recherche',
      ]) {
        const { frame, data } = await load(path);
        expect(fileNameOf(frame, data), path).not.toMatch(/\d{4}-\d{2}/);
      }
      const { frame, data } = await load('/supervision', 'fr', { periode: '2026-06' });
      expect(fileNameOf(frame, data)).toMatch(/-2026-06$/);
    });
  });
});
