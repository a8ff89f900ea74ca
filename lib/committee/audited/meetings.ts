import { recordAudit } from '@/lib/access/audit/record';
import { readChangesSince } from '@/lib/store/queries/committee/changes';
import { readMeeting } from '@/lib/store/queries/committee/meetings';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { ChangeOutcome, Meeting, MeetingWish } from '../types';
import { addMeeting, changeMeeting, removeMeeting } from '../writing/meetings';
import type { RemovalOutcome } from '../writing/outcomes';
import type { Author } from './author';
import { drawFields } from './picture';

/** Adds a meeting, with a line in the journal: both, or neither. */
export async function addMeetingAudited(
  store: Store,
  wish: MeetingWish,
  { actor, by }: Author,
): Promise<Meeting> {
  return writeTogether(store, async (writer) => {
    const meeting = await addMeeting(writer, wish, by);
    const { id: _id, version: _version, ...fields } = meeting;
    const after = await drawFields(writer, fields);
    await recordAudit(writer, actor, { action: 'meeting.added', subject: meeting.title, after });
    return meeting;
  });
}

/** Changes a meeting; the journal tells what it was and became. */
export async function changeMeetingAudited(
  store: Store,
  { id, version }: Pick<Meeting, 'id' | 'version'>,
  wish: MeetingWish,
  { actor, by }: Author,
): Promise<ChangeOutcome<Meeting>> {
  return writeTogether(store, async (writer) => {
    const outcome = await changeMeeting(writer, id, version, wish, by);
    if (outcome.kind !== 'done') return outcome;
    const [line] = await readChangesSince(writer, 'meeting', id, version);
    await recordAudit(writer, actor, {
      action: 'meeting.changed',
      subject: outcome.now.title,
      before: await drawFields(writer, line?.before ?? null),
      after: await drawFields(writer, line?.after ?? null),
    });
    return outcome;
  });
}

/** Takes a meeting away that nothing rests on. */
export async function removeMeetingAudited(
  store: Store,
  { id, version }: Pick<Meeting, 'id' | 'version'>,
  { actor, by }: Author,
): Promise<RemovalOutcome<Meeting>> {
  return writeTogether(store, async (writer) => {
    const meeting = await readMeeting(writer, id);
    const outcome = await removeMeeting(writer, id, version, by);
    if (outcome.kind !== 'done' || !meeting) return outcome;
    const { id: _id, version: _version, ...fields } = meeting;
    const before = await drawFields(writer, fields);
    await recordAudit(writer, actor, { action: 'meeting.removed', subject: meeting.title, before });
    return outcome;
  });
}
