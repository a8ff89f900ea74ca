import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { readBrief, readBriefByCode, readBriefs } from '@/lib/store/queries/committee/briefs';
import { readChanges } from '@/lib/store/queries/committee/changes';
import { readDocument, readPreviousBrief } from '@/lib/store/queries/committee/documents';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { Brief, BriefDocument } from '../brief-types';
import { FIRST_CHOICES } from '../read-choices';
import { AWA, makeMeeting, MOUSSA, someDocument } from '../testing/committee-fixtures';
import { versionsOf } from '../testing/replay';
import type { Meeting } from '../types';
import { loadNote } from '../load-note';
import { beginBrief, changeBrief, discardBrief } from './briefs';
import { removeMeeting } from './meetings';
import { publishBrief } from './publish-brief';

const PERIOD = someDocument({ id: '' }).period;

function begin(store: Store, { id }: Meeting): Promise<Brief> {
  return beginBrief(store, id, PERIOD, FIRST_CHOICES, AWA);
}

async function publish(store: Store, meeting: Meeting, changes: Partial<BriefDocument> = {}): Promise<Brief> {
  const { id, version } = await begin(store, meeting);
  const outcome = await publishBrief(store, id, version, someDocument(meeting, changes), AWA);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.now;
}

eachDatabase((_name, makeStore) => {
  describe('drafts', () => {
    it('are one a meeting: whoever begins a second gets the first', async () => {
      const store = await makeStore();
      const meeting = await makeMeeting(store);
      const begun = await Promise.all(Array.from({ length: 8 }, () => begin(store, meeting)));
      expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
      expect(begun[0]).toMatchObject({ edition: 1, version: 1, state: 'draft', code: null });
      expect(await readBriefs(store, meeting.id)).toEqual([begun[0]]);
      expect(await readDocument(store, begun[0]?.id ?? '')).toBeUndefined();
    });

    it('tell whoever comes second; what is discarded stays in the history', async () => {
      const store = await makeStore();
      const draft = await begin(store, await makeMeeting(store));
      const choices = { ...FIRST_CHOICES, regions: ['R1'] };
      const done = await changeBrief(store, draft.id, 1, { period: '2026-Q2', choices }, AWA);
      expect(done).toEqual({ kind: 'done', now: { ...draft, version: 2, period: '2026-Q2', choices } });
      const late = await changeBrief(store, draft.id, 1, { period: '2026-07', choices }, MOUSSA);
      expect(late).toMatchObject({
        kind: 'overtaken',
        since: [{ version: 2, after: { period: '2026-Q2' } }],
      });
      expect(await discardBrief(store, draft.id, 1, MOUSSA)).toMatchObject({ kind: 'overtaken' });
      expect(await discardBrief(store, draft.id, 2, MOUSSA)).toEqual({ kind: 'done' });
      expect(await discardBrief(store, draft.id, 2, MOUSSA)).toEqual({ kind: 'gone' });
      expect(await readBrief(store, draft.id)).toBeUndefined();
      expect(versionsOf(await readChanges(store, 'brief', draft.id))).toEqual([1, 2, 3]);
    });
  });

  describe('publishing', () => {
    it('freezes the document and its release, and gives a short code', async () => {
      const store = await makeStore();
      const meeting = await makeMeeting(store);
      const brief = await publish(store, meeting);
      const document = someDocument(meeting);
      expect(brief).toMatchObject({
        ...{ state: 'published', version: 2, edition: 1, publishedBy: AWA.accountName },
        releaseNumber: document.release.number,
      });
      expect(brief.code).toMatch(/^[34679CDFGHJKMNPRTVWX]{6}$/);
      expect(brief.publishedAt).toEqual((await readChanges(store, 'brief', brief.id))[0]?.at);
      expect(await readDocument(store, brief.id)).toEqual(document);
      expect(await readBriefByCode(store, ` ${brief.code?.toLowerCase()} `)).toEqual(brief);
      expect(await readBriefByCode(store, 'ABC%__')).toBeUndefined();
    });

    it('supersedes the edition before; neither is ever changed or discarded', async () => {
      const store = await makeStore();
      const meeting = await makeMeeting(store);
      const first = await publish(store, meeting);
      const second = await publish(store, meeting, { threshold: 0.5 });
      expect(second).toMatchObject({ state: 'published', edition: 2 });
      const superseded = { ...first, state: 'superseded', version: first.version + 1 };
      expect(await readBriefs(store, meeting.id)).toEqual([second, superseded]);
      expect(await readBriefByCode(store, first.code ?? '')).toEqual(superseded);
      expect((await readDocument(store, first.id))?.threshold).toBe(someDocument(meeting).threshold);
      const lines = await readChanges(store, 'brief', first.id);
      expect(lines.map(({ kind }) => kind)).toEqual(['superseded', 'published', 'made']);
      expect(versionsOf(lines)).toEqual([1, 2, 3]);
      for (const { id } of [first, second]) {
        const now = await readBrief(store, id);
        const version = now?.version ?? 0;
        const wish = { period: '2026-07', choices: FIRST_CHOICES };
        expect(await changeBrief(store, id, version, wish, AWA)).toMatchObject({ kind: 'overtaken', now });
        expect(await discardBrief(store, id, version, AWA)).toEqual({ kind: 'in-use', now });
        const again = await publishBrief(store, id, version, someDocument(meeting), AWA);
        expect(again).toMatchObject({ kind: 'overtaken', now });
      }
      expect(await removeMeeting(store, meeting.id, 1, AWA)).toMatchObject({ kind: 'in-use' });
    });

    it('is done once, of the draft as it was read, with its own document', async () => {
      const store = await makeStore();
      const [meeting, other] = [await makeMeeting(store), await makeMeeting(store)];
      const { id } = await begin(store, meeting);
      const own = someDocument(meeting);
      expect(await publishBrief(store, id, 9, own, AWA)).toMatchObject({ kind: 'overtaken' });
      await expect(publishBrief(store, id, 1, someDocument(other), AWA)).rejects.toThrow(
        /not that of the note/,
      );
      await expect(publishBrief(store, id, 1, { ...own, period: '2020-01' }, AWA)).rejects.toThrow(/compose/);
      const all = await Promise.all(
        Array.from({ length: 6 }, () => publishBrief(store, id, 1, own, AWA).then(({ kind }) => kind)),
      );
      expect(all.filter((kind) => kind === 'done')).toHaveLength(1);
      expect(all.filter((kind) => kind === 'overtaken')).toHaveLength(5);
      expect(await publishBrief(store, 'nowhere', 1, own, AWA)).toEqual({ kind: 'gone' });
    });
  });

  describe('the note before', () => {
    it('is the last edition published for an earlier meeting', async () => {
      const store = await makeStore();
      const old = await makeMeeting(store, { date: '2025-03-01' });
      const last = await makeMeeting(store, { date: '2026-03-01' });
      const now = await makeMeeting(store);
      await publish(store, old);
      await publish(store, last);
      const second = await publish(store, last, { threshold: 0.5 });
      await begin(store, last);
      await publish(store, now);
      const previous = await readPreviousBrief(store, now.date);
      expect(previous).toEqual({ brief: second, document: someDocument(last, { threshold: 0.5 }) });
      expect((await readPreviousBrief(store, last.date))?.brief.meeting).toBe(old.id);
      expect(await readPreviousBrief(store, old.date)).toBeUndefined();
    });

    it('is found where a restore took its meeting away, and stands at its own address', async () => {
      const store = await makeStore();
      const [old, last] = [
        await makeMeeting(store, { date: '2025-03-01' }),
        await makeMeeting(store, { date: '2026-03-01', title: 'Emportée' }),
      ];
      await publish(store, old);
      const dated = { ...someDocument(last).meeting, date: '2026-03-01', title: 'Emportée' };
      await publish(store, last, { meeting: dated });
      const second = await publish(store, last, { meeting: dated, threshold: 0.5 });
      await begin(store, last);
      await store.db.deleteFrom('meeting').where('id', '=', last.id).execute();
      expect((await readPreviousBrief(store, '2026-09-14'))?.brief).toEqual(second);
      expect((await readPreviousBrief(store, '2026-03-01'))?.brief.meeting).toBe(old.id);
      await store.db.deleteFrom('meeting').where('id', '=', old.id).execute();
      expect((await readPreviousBrief(store, '2026-09-14'))?.brief).toEqual(second);
      const ask = { meeting: last.id, mayWrite: true, scope: NATION, language: 'fr' } as const;
      const note = await loadNote(store, { ...ask, edition: 'latest' });
      expect(note).toMatchObject({
        ...{ kind: 'note', brief: second, draft: null },
        meeting: { id: last.id, title: 'Emportée', date: '2026-03-01', held: null },
      });
      expect(await loadNote(store, { ...ask, edition: 1 })).toMatchObject({ kind: 'note' });
      expect(await loadNote(store, { ...ask, edition: 'draft' })).toMatchObject({ kind: 'no-draft' });
      expect(await readBriefByCode(store, second.code ?? '')).toEqual(second);
      expect(await loadNote(store, { ...ask, meeting: 'never', edition: 'latest' })).toEqual({
        kind: 'unknown-meeting',
      });
    });
  });
});
