import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IDLE } from '@/lib/access/forms/form-state';
import { identify } from '@/lib/access/identify';
import { asReader } from '@/lib/access/testing/identities';
import { PROFILE } from '@/lib/api/testing/small-country';
import { messagesIn } from '@/lib/i18n/messages';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { readAudit } from '@/lib/store/queries/audit';
import { readChanges } from '@/lib/store/queries/committee/changes';
import { readMeetings } from '@/lib/store/queries/committee/meetings';
import type * as Recommendations from '@/lib/store/queries/committee/recommendations';
import { readRecommendation, readRecommendations } from '@/lib/store/queries/committee/recommendations';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import type { Store } from '@/lib/store/types';
import { addMeetingAction, changeMeetingAction, removeMeetingAction } from '../actions';
import { addRecommendationAction, changeRecommendationAction, commentOnRecommendation } from './actions';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => PROFILE }));
vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/store/queries/committee/recommendations', async (original) => {
  const queries = await original<typeof Recommendations>();
  return { ...queries, readRecommendation: vi.fn(queries.readRecommendation) };
});
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ host: 'localhost:3000', origin: 'http://localhost:3000' }),
  cookies: async () => ({ get: () => undefined }),
}));
vi.mock('next/cache', () => ({ refresh: () => undefined }));
vi.mock('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirect ${path}`);
  },
}));

type Fields = Readonly<Record<string, string | readonly string[]>>;
const problems = messagesIn('fr').forms.problems;
const words = messagesIn('fr').committeeForms;
const MEETING = { title: 'Comité', date: '14/09/2026', place: 'Bamako', agenda: '', organisations: '' };
const ASKED = { text: 'Superviser', owner: 'DGSHP', due: '31/12/2026', state: 'open', reason: '' };

function formOf(values: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
  }
  return form;
}

eachDatabase((_name, makeStore) => {
  let store: Store;
  const as = (role: 'secretary' | 'official', scope: Scope = NATION, name = 'Awa') =>
    vi
      .mocked(identify)
      .mockResolvedValue(
        asReader(role, { scope, account: { id: name, email: `${name}@example.org`, name, role } }),
      );
  beforeEach(async () => {
    store = await makeStore();
    await addSmallCountry(store);
    Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    as('secretary');
    const made = addMeetingAction(IDLE, formOf({ ...MEETING, documents: '' }));
    await expect(made).rejects.toThrow(/^redirect \/reunions\/\w+$/);
  });

  const meeting = async () => {
    const [first] = await readMeetings(store);
    if (!first) throw new Error('no meeting');
    return first;
  };
  const recommendation = async () => {
    const [first] = await readRecommendations(store);
    if (!first) throw new Error('no recommendation');
    return first;
  };
  const add = async (values: Fields = {}) =>
    addRecommendationAction(
      IDLE,
      formOf({ meeting: (await meeting()).id, ...ASKED, indicator: 'completeness', ...values }),
    );
  const change = async (values: Fields = {}) => {
    const { id, version } = await recommendation();
    const shown = { subject: id, version: String(version), comment: '' };
    return changeRecommendationAction(IDLE, formOf({ ...shown, ...ASKED, indicator: '', ...values }));
  };

  describe('recommendations', () => {
    it('are added under a number, with a line in the journal that names their places', async () => {
      expect(await add({ places: ['R1'] })).toMatchObject({ kind: 'done' });
      expect(await recommendation()).toMatchObject({ number: 1, due: '2026-12-31', places: ['R1'] });
      const [entry] = await readAudit(store, { limit: 1 });
      expect(entry).toMatchObject({ action: 'recommendation.added', subject: '#1' });
      expect(entry?.after).toMatchObject({ owner: 'DGSHP', places: ['Kayes'] });
    });

    it('are dropped with a reason only, and the journal tells before and after', async () => {
      await add();
      expect(await change({ state: 'dropped' })).toMatchObject({
        fields: { reason: problems['committee-reason'] },
      });
      expect(await change({ state: 'dropped', reason: 'Sans financement' })).toMatchObject({ kind: 'done' });
      expect((await readAudit(store, { limit: 1 }))[0]).toMatchObject({
        ...{ action: 'recommendation.changed', before: { state: 'open' } },
        after: { state: 'dropped', reason: 'Sans financement' },
      });
    });

    it('tell the second of two what the first did, keep what was typed, and take it when sent again', async () => {
      await add();
      const { version } = await recommendation();
      await change({ owner: 'UNICEF', indicator: 'completeness' });
      as('secretary', NATION, 'Binta');
      const late = { version: String(version), state: 'in-progress', indicator: 'completeness' };
      const state = await change({ ...late, text: 'Superviser mieux' });
      if (state.kind !== 'refused') throw new Error(state.kind);
      expect(state.message).toMatch(/^Awa .*DGSHP → UNICEF/);
      expect(state.values).toMatchObject({ text: 'Superviser mieux', state: 'in-progress', owner: 'UNICEF' });
      expect((await recommendation()).text).toBe('Superviser');
      const typed: Fields = {
        ...state.values,
        places: [],
        version: String((await recommendation()).version),
      };
      expect((await change(typed)).kind).toBe('done');
      expect(await recommendation()).toMatchObject({ text: 'Superviser mieux', owner: 'UNICEF' });
      expect(await readChanges(store, 'recommendation', (await recommendation()).id)).toHaveLength(3);
    });

    it('take comments, and nothing that is empty', async () => {
      await add();
      const subject = (await recommendation()).id;
      const say = (comment: string) => commentOnRecommendation(IDLE, formOf({ subject, comment }));
      expect(await say(' ')).toMatchObject({ fields: { comment: problems.required } });
      expect((await say('En cours.')).kind).toBe('done');
      expect((await readChanges(store, 'recommendation', subject))[0]).toMatchObject({
        comment: 'En cours.',
      });
    });

    it('are for a confined secretary where they concern own places alone', async () => {
      await add({ places: ['R1'] });
      as('secretary', { kind: 'regions', regions: ['R2'] });
      expect(await change({ state: 'done', places: ['R2'] })).toMatchObject({ message: words.gone });
      expect(await add()).toMatchObject({ fields: { places: words.placesOwn } });
      expect(await add({ places: ['R1', 'R2'] })).toMatchObject({
        fields: { places: problems['committee-place'] },
      });
      expect((await add({ places: ['R2'] })).kind).toBe('done');
    });

    it('are gone for a confined secretary who is overtaken by a move to places of others', async () => {
      await add({ places: ['R2'] });
      const { version } = await recommendation();
      const own: Scope = { kind: 'regions', regions: ['R2'] };
      await change({ places: ['R1'], text: 'Kayes seule', comment: 'Kayes va mal' });
      vi.mocked(readRecommendation).mockResolvedValueOnce({ ...(await recommendation()), places: ['R2'] });
      as('secretary', own, 'Binta');
      const state = await change({ version: String(version), places: ['R2'], text: 'Mopti' });
      expect(state).toMatchObject({ kind: 'refused', message: words.gone });
      expect(JSON.stringify(state)).not.toMatch(/Kayes/);
    });

    it('tell a confined secretary who is overtaken nothing of when it concerned places of others', async () => {
      await add({ places: ['R2'] });
      const { version } = await recommendation();
      await change({ places: ['R1'], comment: 'Kayes va mal' });
      await change({ places: ['R2'] });
      await change({ places: ['R2'], owner: 'UNICEF' });
      as('secretary', { kind: 'regions', regions: ['R2'] }, 'Binta');
      const state = await change({ version: String(version), places: ['R2'], text: 'Mopti' });
      if (state.kind !== 'refused') throw new Error(state.kind);
      expect(state.message).toMatch(/DGSHP → UNICEF/);
      expect(state.message).not.toMatch(/Kayes|R1/);
    });

    it('are refused to who only reads', async () => {
      as('official');
      expect((await add()).kind).toBe('refused');
      expect(await readRecommendations(store)).toEqual([]);
    });
  });

  describe('meetings', () => {
    const send = async (action: typeof changeMeetingAction, values: Fields = {}) => {
      const { id, version } = await meeting();
      return action(
        IDLE,
        formOf({ subject: id, version: String(version), ...MEETING, documents: '', ...values }),
      );
    };

    it('are changed, and the journal tells what they were', async () => {
      expect((await send(changeMeetingAction, { place: 'Ségou' })).kind).toBe('done');
      expect((await readAudit(store, { limit: 1 }))[0]).toMatchObject({
        ...{ action: 'meeting.changed', before: { place: 'Bamako' }, after: { place: 'Ségou' } },
      });
    });

    it('are taken away only without recommendations', async () => {
      await add();
      expect(await send(removeMeetingAction)).toMatchObject({ message: words.notRemoved });
      expect(await readMeetings(store)).toHaveLength(1);
    });

    it('are the nation’s', async () => {
      as('secretary', { kind: 'regions', regions: ['R2'] });
      expect(await send(changeMeetingAction)).toMatchObject({ message: words.nationalOnly });
    });
  });
});
