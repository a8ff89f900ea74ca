import { describe, expect, it } from 'vitest';
import { readBriefs } from '@/lib/store/queries/committee/briefs';
import { readChanges } from '@/lib/store/queries/committee/changes';
import { readMeeting, readMeetings } from '@/lib/store/queries/committee/meetings';
import { readRecommendation, readRecommendations } from '@/lib/store/queries/committee/recommendations';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { FIRST_CHOICES } from '../read-choices';
import { AWA, makeMeeting, MOUSSA, someMeeting, someWish } from '../testing/committee-fixtures';
import { versionsOf } from '../testing/replay';
import { beginBrief } from './briefs';
import { addMeeting, changeMeeting, removeMeeting } from './meetings';
import { addRecommendation, changeRecommendation, commentOn } from './recommendations';

eachDatabase((_name, makeStore) => {
  describe('meetings', () => {
    it('are kept as typed, newest first, with their history', async () => {
      const store = await makeStore();
      const wish = someMeeting({ title: 'a\0b', place: 'Bamako « Cité »' });
      const first = await addMeeting(store, wish, AWA);
      const second = await makeMeeting(store, { date: '2027-01-10' });
      expect(first).toEqual({ ...wish, title: 'a\uFFFDb', id: first.id, version: 1 });
      expect(await readMeetings(store)).toEqual([second, first]);
      expect(await readChanges(store, 'meeting', first.id)).toMatchObject([
        { kind: 'made', version: 1, before: null, after: { title: 'a\uFFFDb' }, by: AWA, comment: null },
      ]);
    });

    it('tell whoever comes second what the first has changed, and keep the first', async () => {
      const store = await makeStore();
      const meeting = await makeMeeting(store);
      const done = await changeMeeting(store, meeting.id, 1, someMeeting({ place: 'Ségou' }), AWA);
      expect(done).toEqual({ kind: 'done', now: { ...meeting, place: 'Ségou', version: 2 } });
      const late = await changeMeeting(store, meeting.id, 1, someMeeting({ title: 'Autre' }), MOUSSA);
      expect(late).toMatchObject({
        kind: 'overtaken',
        now: { place: 'Ségou', title: meeting.title },
        since: [{ version: 2, before: { place: 'Bamako' }, after: { place: 'Ségou' }, by: AWA }],
      });
      // The same form sent twice has nothing to lose.
      expect(await changeMeeting(store, meeting.id, 1, someMeeting({ place: 'Ségou' }), AWA)).toMatchObject({
        kind: 'same',
      });
      expect(versionsOf(await readChanges(store, 'meeting', meeting.id))).toEqual([1, 2]);
      expect(await changeMeeting(store, 'nowhere', 1, someMeeting(), AWA)).toEqual({ kind: 'gone' });
    });

    it('are removed with their drafts only, and only as they were read', async () => {
      const store = await makeStore();
      const [empty, full] = [await makeMeeting(store), await makeMeeting(store)];
      const draft = await beginBrief(store, empty.id, '2026-08', FIRST_CHOICES, AWA);
      await addRecommendation(store, full.id, someWish(), AWA);
      expect(await removeMeeting(store, full.id, 1, AWA)).toEqual({ kind: 'in-use', now: full });
      expect(await removeMeeting(store, empty.id, 7, AWA)).toMatchObject({ kind: 'overtaken', now: empty });
      expect(await removeMeeting(store, empty.id, 1, AWA)).toEqual({ kind: 'done' });
      expect(await removeMeeting(store, empty.id, 1, AWA)).toEqual({ kind: 'gone' });
      expect(await readMeeting(store, empty.id)).toBeUndefined();
      expect(await readBriefs(store, empty.id)).toEqual([]);
      for (const [about, id] of [['meeting', empty.id] as const, ['brief', draft.id] as const]) {
        expect((await readChanges(store, about, id)).map(({ kind }) => kind)).toEqual(['removed', 'made']);
      }
      await expect(addRecommendation(store, empty.id, someWish(), AWA)).rejects.toThrow(/no meeting/);
      await expect(beginBrief(store, empty.id, '2026-08', FIRST_CHOICES, AWA)).rejects.toThrow(/no meeting/);
    });
  });

  describe('recommendations', () => {
    it('are found by meeting, and by whether they are closed', async () => {
      const store = await makeStore();
      const [one, two] = [await makeMeeting(store), await makeMeeting(store, { date: '2026-03-01' })];
      const open = await addRecommendation(store, one.id, someWish(), AWA);
      const done = await addRecommendation(store, two.id, someWish({ state: 'done' }), AWA);
      expect(open).toMatchObject({ number: 1, version: 1, madeOn: '2026-09-14', closedAt: null });
      expect(done.closedAt).toBeInstanceOf(Date);
      expect(await readRecommendations(store)).toEqual([open, done]);
      expect(await readRecommendations(store, { meeting: two.id })).toEqual([done]);
      expect(await readRecommendations(store, { open: true })).toEqual([open]);
      expect(await readRecommendations(store, { open: false })).toEqual([done]);
    });

    it('are made on the day of their meeting, also where that is moved', async () => {
      const store = await makeStore();
      const meeting = await makeMeeting(store);
      const { id } = await addRecommendation(store, meeting.id, someWish(), AWA);
      await changeMeeting(store, meeting.id, 1, someMeeting({ date: '2026-10-01' }), AWA);
      expect((await readRecommendation(store, id))?.madeOn).toBe('2026-10-01');
    });

    it('know when they were closed, and forget it when they are opened again', async () => {
      const store = await makeStore();
      const { id: meeting } = await makeMeeting(store);
      const { id } = await addRecommendation(store, meeting, someWish(), AWA);
      const change = async (version: number, changes: Parameters<typeof someWish>[0]) => {
        const outcome = await changeRecommendation(store, id, version, someWish(changes), null, AWA);
        if (outcome.kind !== 'done') throw new Error(outcome.kind);
        return outcome.now;
      };
      const done = await change(1, { state: 'done' });
      expect(done.closedAt).toEqual((await readChanges(store, 'recommendation', id))[0]?.at);
      expect((await change(2, { state: 'done', owner: 'INSP' })).closedAt).toEqual(done.closedAt);
      expect(await change(3, { state: 'dropped', reason: 'Sans objet' })).toMatchObject({
        reason: 'Sans objet',
        closedAt: expect.any(Date),
      });
      expect(await change(4, {})).toMatchObject({ version: 5, reason: null, closedAt: null });
    });

    it('take comments, with a change or alone, whoever was faster', async () => {
      const store = await makeStore();
      const { id: meeting } = await makeMeeting(store);
      const { id } = await addRecommendation(store, meeting, someWish(), AWA);
      expect(await changeRecommendation(store, id, 1, someWish(), 'En cours', AWA)).toMatchObject({
        kind: 'done',
        now: { version: 2 },
      });
      expect(await commentOn(store, id, 'Vu', MOUSSA)).toMatchObject({ kind: 'done', now: { version: 3 } });
      const late = await changeRecommendation(store, id, 1, someWish(), 'Perdu ?', AWA);
      expect(late).toMatchObject({ kind: 'overtaken', since: [{ comment: 'Vu' }, { comment: 'En cours' }] });
      const lines = await readChanges(store, 'recommendation', id);
      expect(lines.map(({ kind }) => kind)).toEqual(['commented', 'commented', 'made']);
      expect(await commentOn(store, 'nowhere', 'Vu', AWA)).toEqual({ kind: 'gone' });
    });
  });
});
