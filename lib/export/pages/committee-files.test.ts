import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  fillScopedCountry,
  FOREIGN_NAME,
  OWN_REGION,
  SCOPED_PROFILE,
} from '@/lib/api/testing/scoped-country';
import { AWA, makeMeeting, someWish } from '@/lib/committee/testing/committee-fixtures';
import type { Meeting } from '@/lib/committee/types';
import { addRecommendation, changeRecommendation } from '@/lib/committee/writing/recommendations';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { findPageFile } from './index';

const ORIGIN = 'https://tableau.example';
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

interface Made {
  readonly meeting: Meeting;
  readonly own: string;
  readonly other: string;
}

/** One recommendation of the reader's region that once named another, one of that other, one of the whole programme. */
async function makeCommittee(store: Store): Promise<Made> {
  const meeting = await makeMeeting(store);
  const wish = (text: string, places: readonly string[]) =>
    someWish({ text, places, indicator: 'chw_count' });
  const own = await addRecommendation(store, meeting.id, wish('Former à Béta Zz', ['otherZz']), AWA);
  const now = wish('Former à Alpha', ['own']);
  await changeRecommendation(store, own.id, own.version, now, 'Plus à Béta Zz', AWA);
  const other = await addRecommendation(store, meeting.id, wish('=Livrer à "Béta Zz"', ['otherZz']), AWA);
  await addRecommendation(store, meeting.id, wish('Livrer partout', []), AWA);
  return { meeting, own: own.id, other: other.id };
}

eachDatabase((name, makeStore) => {
  let made: Made;

  const load = async (path: string, scope: Scope, query: Readonly<Record<string, string>> = {}) => {
    const found = findPageFile(path);
    if (!found) throw new Error(`${path} has no files.`);
    const loaded = await found.file.load({
      scope,
      origin: ORIGIN,
      query,
      language: 'fr',
      params: found.params,
    });
    if (loaded.kind !== 'ready') return { kind: loaded.kind, written: '', rowsOf: () => [] };
    const { tables } = loaded.data;
    return {
      kind: loaded.kind,
      written: JSON.stringify(loaded.data),
      rowsOf: (id: string) => tables.find((table) => table.id === id)?.rows ?? [],
    };
  };

  describe(`files of the committee’s pages, ${name}`, () => {
    beforeEach(async () => {
      const store = await makeStore();
      await fillScopedCountry(store);
      Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
      made = await makeCommittee(store);
    });

    it('give a confined reader what concerns own places alone', async () => {
      const { meeting, own, other } = made;
      const list = await load('/reunions/recommandations', OWN_REGION);
      expect(list.rowsOf('recommandations').map(({ text }) => text)).toEqual([
        'Former à Alpha',
        'Livrer partout',
      ]);
      const ofMeeting = await load(`/reunions/${meeting.id}`, OWN_REGION);
      expect(ofMeeting.rowsOf('recommandations')).toHaveLength(2);
      const one = await load(`/reunions/recommandations/${own}`, OWN_REGION);
      expect(one.rowsOf('historique')).toHaveLength(0);
      const meetings = await load('/reunions', OWN_REGION);
      expect(meetings.rowsOf('reunions')).toMatchObject([{ all: 2, open: 2 }]);
      for (const { kind, written } of [list, ofMeeting, one, meetings]) {
        expect(kind).toBe('ready');
        expect(written).not.toMatch(FOREIGN_NAME);
      }
      expect((await load(`/reunions/recommandations/${other}`, OWN_REGION)).kind).toBe('unknown-place');
    });

    it('give the nation all of it, with the movement of each indicator and what that rests on', async () => {
      const { meeting, own } = made;
      const list = await load('/reunions/recommandations', NATION, { region: 'own' });
      expect(list.rowsOf('recommandations')).toMatchObject([
        { text: 'Former à Alpha', places: 'Alpha', indicatorId: 'chw_count', state: 'ouverte', after: 42 },
      ]);
      expect((await load(`/reunions/${meeting.id}`, NATION)).rowsOf('recommandations')).toHaveLength(3);
      const history = (await load(`/reunions/recommandations/${own}`, NATION)).rowsOf('historique');
      expect(history.map(({ by, comment }) => [by, comment])).toEqual([
        ['Awa Diarra', 'Plus à Béta Zz'],
        ['Awa Diarra', null],
      ]);
      const details = (await load(`/reunions/${meeting.id}`, NATION)).rowsOf('seance');
      expect(details.map(({ text }) => text)).toEqual(
        expect.arrayContaining(['Troisième réunion', 'État du plan', 'DGSHP', 'Compte rendu']),
      );
    });

    it('are not made of what there is not', async () => {
      expect((await load('/reunions/nothing', NATION)).kind).toBe('unknown-place');
      expect((await load('/donnees/indicateurs/nothing', NATION)).kind).toBe('unknown-place');
      expect((await load('/plan/cibles', NATION, { plan: 'nothing' })).kind).toBe('bad-query');
    });
  });
});
