import { readBrief, readBriefs } from '@/lib/store/queries/committee/briefs';
import { deleteDraft, insertDraft, updateDraft } from '@/lib/store/queries/committee/brief-rows';
import { appendChange, readChangesSince } from '@/lib/store/queries/committee/changes';
import { lockRow } from '@/lib/store/queries/committee/lock-row';
import { readMeeting } from '@/lib/store/queries/committee/meetings';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { Brief, BriefChoices } from '../brief-types';
import type { ChangeOutcome, CommitteeActor } from '../types';
import { changeThing } from './change-thing';
import { makeStorable } from './make-storable';
import { newId } from './new-id';
import { MeetingMissing, type RemovalOutcome } from './outcomes';

const DRAFTS = {
  about: 'brief',
  read: readBrief,
  write: updateDraft,
  isOpen: ({ state }: Brief) => state === 'draft',
} as const;

/**
 * Begins the next edition of a meeting's note; where one is begun already, gives that one as it stands.
 * @throws MeetingMissing when the meeting was removed.
 */
export async function beginBrief(
  store: Store,
  meetingId: string,
  period: string,
  choices: BriefChoices,
  by: CommitteeActor,
): Promise<Brief> {
  return writeTogether(store, async (writer) => {
    // Whoever holds the meeting's row alone begins notes of it.
    await lockRow(writer, 'meeting', meetingId);
    if (!(await readMeeting(writer, meetingId))) throw new MeetingMissing(meetingId);
    const briefs = await readBriefs(writer, meetingId);
    const begun = briefs.find(({ state }) => state === 'draft');
    if (begun) return begun;
    const wish = { period, choices: makeStorable(choices) };
    const edition = Math.max(0, ...briefs.map((brief) => brief.edition)) + 1;
    const draft = { id: newId(), meeting: meetingId, edition, version: 1, ...wish } as const;
    await insertDraft(writer, { ...draft, state: 'draft' });
    await appendChange(writer, {
      ...{ about: 'brief', subject: draft.id, kind: 'made', before: null, comment: null, by, from: 0 },
      after: { meeting: meetingId, edition, ...wish },
    });
    return {
      ...{ ...draft, state: 'draft', code: null, releaseNumber: null, publishedAt: null, publishedBy: null },
    };
  });
}

/** Changes a draft as it was read in a version. One that was published meanwhile is overtaken, whatever the version. */
export async function changeBrief(
  store: Store,
  id: string,
  version: number,
  { period, choices }: Pick<Brief, 'period' | 'choices'>,
  by: CommitteeActor,
): Promise<ChangeOutcome<Brief>> {
  const wish = { period, choices: makeStorable(choices) };
  return changeThing<Brief>(store, DRAFTS, { id, version, wish, comment: null, by });
}

/** Takes a draft away; a published note stays. Its history stays too. */
export async function discardBrief(
  store: Store,
  id: string,
  version: number,
  by: CommitteeActor,
): Promise<RemovalOutcome<Brief>> {
  return writeTogether(store, async (writer): Promise<RemovalOutcome<Brief>> => {
    await lockRow(writer, 'brief', id);
    const now = await readBrief(writer, id);
    if (!now) return { kind: 'gone' };
    if (now.state !== 'draft') return { kind: 'in-use', now };
    if (now.version !== version) {
      return { kind: 'overtaken', now, since: await readChangesSince(writer, 'brief', id, version) };
    }
    await deleteDraft(writer, id);
    await appendChange(writer, {
      ...{ about: 'brief', subject: id, kind: 'removed', from: version, after: null, comment: null, by },
      before: { period: now.period, choices: now.choices },
    });
    return { kind: 'done' };
  });
}
