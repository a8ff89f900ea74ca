import { describe, expect, it } from 'vitest';
import { readChanges } from '@/lib/store/queries/committee/changes';
import { readRecommendation, readRecommendations } from '@/lib/store/queries/committee/recommendations';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { makeMeeting, someWish } from '../testing/committee-fixtures';
import { replay, versionsOf } from '../testing/replay';
import type { Recommendation, RecommendationWish } from '../types';
import { addRecommendation, changeRecommendation } from './recommendations';

const WRITERS = 100;
const STATES = ['open', 'in-progress', 'done', 'dropped'] as const;

function wishOf({ text, owner, due, state, reason, indicator, places }: Recommendation): RecommendationWish {
  return { text, owner, due, state, reason, indicator, places };
}

/** Each writer has one field of its own to change, to a value that nobody else gives, or a comment to make. */
function editOf(writer: number): {
  readonly wish: Partial<RecommendationWish>;
  readonly comment: string | null;
} {
  const state = STATES[Math.floor(writer / 6) % STATES.length] ?? 'open';
  const wishes: readonly Partial<RecommendationWish>[] = [
    { text: `text ${writer}` },
    { owner: `owner ${writer}` },
    { due: `2027-01-${String(1 + (writer % 28)).padStart(2, '0')}` },
    { places: [`P${writer}`] },
    { state, reason: state === 'dropped' ? `why ${writer}` : null },
    {},
  ];
  return { wish: wishes[writer % wishes.length] ?? {}, comment: `by ${writer}` };
}

/** Reads, changes, and begins again from what stands now whenever somebody was faster. @returns how often that was. */
async function edit(store: Store, id: string, writer: number): Promise<number> {
  const by = { account: `w${writer}`, accountName: `Writer ${writer}` };
  const { wish, comment } = editOf(writer);
  for (let overtaken = 0; ; overtaken += 1) {
    const now = await readRecommendation(store, id);
    if (!now) throw new Error('gone');
    const outcome = await changeRecommendation(
      store,
      id,
      now.version,
      { ...wishOf(now), ...wish },
      comment,
      by,
    );
    if (outcome.kind === 'done') return overtaken;
    if (outcome.kind !== 'overtaken') throw new Error(outcome.kind);
    expect(outcome.now.version).toBeGreaterThan(now.version);
    expect(versionsOf(outcome.since)).toEqual(
      Array.from({ length: outcome.now.version - now.version }, (_, i) => now.version + 1 + i),
    );
  }
}

eachDatabase((_name, makeStore, makePlace) => {
  describe('at the same time', () => {
    it('100 edits of a recommendation, from two programs, lose none; the history is complete', async () => {
      const place = await makePlace();
      const [store, other] = [await makeStore(place), await makeStore(place)];
      const { id: meeting } = await makeMeeting(store);
      const by = { account: null, accountName: 'x' };
      const { id } = await addRecommendation(store, meeting, someWish(), by);
      const waits = await Promise.all(
        Array.from({ length: WRITERS }, (_, i) => edit(i % 2 ? store : other, id, i)),
      );
      expect(waits.some((overtaken) => overtaken > 0)).toBe(true);

      const changes = await readChanges(store, 'recommendation', id);
      expect(versionsOf(changes)).toEqual(Array.from({ length: WRITERS + 1 }, (_, i) => i + 1));
      expect(new Set(changes.map((change) => change.by.account)).size).toBe(WRITERS + 1);
      const own = changes.filter(({ kind }) => kind !== 'made');
      for (const { by: who, comment, after } of own) {
        const writer = Number(who.account?.slice(1));
        expect(comment).toBe(editOf(writer).comment);
        expect(editOf(writer).wish).toMatchObject(after ?? {});
      }

      const row = await readRecommendation(store, id);
      if (!row) throw new Error('gone');
      expect(row.version).toBe(WRITERS + 1);
      expect({ ...wishOf(row), number: row.number, meeting: row.meeting }).toEqual(replay(changes));
      const isClosed = row.state === 'done' || row.state === 'dropped';
      const lastState = changes.find(({ after }) => after?.['state'] !== undefined);
      expect(row.closedAt).toEqual(isClosed ? lastState?.at : null);
      // Each line begins where the one before ended.
      changes.toReversed().forEach(({ before }, i, lines) => {
        expect(replay(lines.slice(0, i).toReversed())).toMatchObject(before ?? {});
      });
    }, 60_000);

    it('recommendations get numbers in order, each one once', async () => {
      const place = await makePlace();
      const [store, other] = [await makeStore(place), await makeStore(place)];
      const meetings = [await makeMeeting(store), await makeMeeting(store, { date: '2026-03-01' })];
      const by = { account: null, accountName: 'x' };
      const made = await Promise.all(
        Array.from({ length: 40 }, (_, i) =>
          addRecommendation(i % 2 ? store : other, meetings[i % 3 ? 0 : 1]?.id ?? '', someWish(), by),
        ),
      );
      const numbers = Array.from({ length: 40 }, (_, i) => i + 1);
      expect(made.map(({ number }) => number).sort((a, b) => a - b)).toEqual(numbers);
      expect((await readRecommendations(store)).map(({ number }) => number)).toEqual(numbers);
    }, 60_000);
  });
});
