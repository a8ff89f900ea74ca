import { readBriefs } from '@/lib/store/queries/committee/briefs';
import { deleteDraft } from '@/lib/store/queries/committee/brief-rows';
import { appendChange, readChangesSince } from '@/lib/store/queries/committee/changes';
import { lockRow } from '@/lib/store/queries/committee/lock-row';
import {
  deleteMeeting,
  insertMeeting,
  readMeeting,
  updateMeeting,
} from '@/lib/store/queries/committee/meetings';
import { readRecommendations } from '@/lib/store/queries/committee/recommendations';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { ChangeOutcome, CommitteeActor, Meeting, MeetingWish } from '../types';
import { changeThing } from './change-thing';
import { makeStorable } from './make-storable';
import { newId } from './new-id';
import type { RemovalOutcome } from './outcomes';

const MEETINGS = { about: 'meeting', read: readMeeting, write: updateMeeting } as const;

/** Adds a meeting, and tells it in the history. The wish is one that `readMeetingWish` gave. */
export async function addMeeting(store: Store, wish: MeetingWish, by: CommitteeActor): Promise<Meeting> {
  const after = makeStorable(wish);
  return writeTogether(store, async (writer) => {
    const meeting = { ...after, id: newId(), version: 1 };
    await insertMeeting(writer, meeting);
    await appendChange(writer, {
      ...{ about: 'meeting', subject: meeting.id, kind: 'made', before: null, after: { ...after } },
      ...{ comment: null, by, from: 0 },
    });
    return meeting;
  });
}

/** Changes a meeting as it was read in a version. */
export async function changeMeeting(
  store: Store,
  id: string,
  version: number,
  wish: MeetingWish,
  by: CommitteeActor,
): Promise<ChangeOutcome<Meeting>> {
  return changeThing<Meeting>(store, MEETINGS, { id, version, wish: makeStorable(wish), comment: null, by });
}

/** Takes a meeting away with its drafts, unless it has recommendations or published notes. Its history stays. */
export async function removeMeeting(
  store: Store,
  id: string,
  version: number,
  by: CommitteeActor,
): Promise<RemovalOutcome<Meeting>> {
  return writeTogether(store, async (writer): Promise<RemovalOutcome<Meeting>> => {
    await lockRow(writer, 'meeting', id);
    const now = await readMeeting(writer, id);
    if (!now) return { kind: 'gone' };
    if (now.version !== version) {
      return { kind: 'overtaken', now, since: await readChangesSince(writer, 'meeting', id, version) };
    }
    const briefs = await readBriefs(writer, id);
    const made = await readRecommendations(writer, { meeting: id });
    if (made.length > 0 || briefs.some(({ state }) => state !== 'draft')) return { kind: 'in-use', now };
    const told = { kind: 'removed', after: null, comment: null, by } as const;
    for (const { id: subject, version: from, period, choices } of briefs) {
      await deleteDraft(writer, subject);
      await appendChange(writer, { ...told, about: 'brief', subject, from, before: { period, choices } });
    }
    await deleteMeeting(writer, id);
    const { id: _id, version: _version, ...before } = now;
    await appendChange(writer, { ...told, about: 'meeting', subject: id, from: version, before });
    return { kind: 'done' };
  });
}
