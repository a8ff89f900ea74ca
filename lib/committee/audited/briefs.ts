import { recordAudit } from '@/lib/access/audit/record';
import { writeTogether } from '@/lib/store/transactions';
import { readBriefs } from '@/lib/store/queries/committee/briefs';
import { lockRow } from '@/lib/store/queries/committee/lock-row';
import type { Store } from '@/lib/store/types';
import type { Brief, BriefChoices, BriefDocument } from '../brief-types';
import type { ChangeOutcome, Meeting } from '../types';
import { beginBrief, changeBrief, discardBrief } from '../writing/briefs';
import type { RemovalOutcome } from '../writing/outcomes';
import { publishBrief } from '../writing/publish-brief';
import type { Author } from './author';

type Version = Pick<Brief, 'id' | 'version'>;

/** The meeting's title: what people call its note by. */
const subjectOf = ({ title }: Meeting) => title;

/**
 * Begins the next edition of a meeting's note, with a line in the journal: both, or neither. Where one is begun already, gives that
 * one as it stands, and the journal says nothing.
 * @throws MeetingMissing when the meeting was removed.
 */
export async function beginBriefAudited(
  store: Store,
  meeting: Meeting,
  period: string,
  choices: BriefChoices,
  { actor, by }: Author,
): Promise<Brief> {
  return writeTogether(store, async (writer) => {
    // Nobody else begins one of this meeting from here on.
    await lockRow(writer, 'meeting', meeting.id);
    const known = new Set((await readBriefs(writer, meeting.id)).map(({ id }) => id));
    const brief = await beginBrief(writer, meeting.id, period, choices, by);
    if (known.has(brief.id)) return brief;
    const after = { edition: brief.edition, period: brief.period };
    await recordAudit(writer, actor, { action: 'brief.begun', subject: subjectOf(meeting), after });
    return brief;
  });
}

export async function changeBriefAudited(
  store: Store,
  meeting: Meeting,
  { id, version }: Version,
  wish: Pick<Brief, 'period' | 'choices'>,
  { actor, by }: Author,
): Promise<ChangeOutcome<Brief>> {
  return writeTogether(store, async (writer) => {
    const outcome = await changeBrief(writer, id, version, wish, by);
    if (outcome.kind !== 'done') return outcome;
    const after = { edition: outcome.now.edition, period: wish.period, sections: wish.choices.sections };
    await recordAudit(writer, actor, { action: 'brief.changed', subject: subjectOf(meeting), after });
    return outcome;
  });
}

/** Freezes a document as the next edition; the journal names its release and its short code. */
export async function publishBriefAudited(
  store: Store,
  meeting: Meeting,
  { id, version }: Version,
  document: BriefDocument,
  { actor, by }: Author,
): Promise<ChangeOutcome<Brief>> {
  return writeTogether(store, async (writer) => {
    const outcome = await publishBrief(writer, id, version, document, by);
    if (outcome.kind !== 'done') return outcome;
    const { edition, period, code } = outcome.now;
    const after = { edition, period, code, release: document.release.label };
    await recordAudit(writer, actor, { action: 'brief.published', subject: subjectOf(meeting), after });
    return outcome;
  });
}

export async function discardBriefAudited(
  store: Store,
  meeting: Meeting,
  { id, version }: Version,
  { actor, by }: Author,
): Promise<RemovalOutcome<Brief>> {
  return writeTogether(store, async (writer) => {
    const outcome = await discardBrief(writer, id, version, by);
    if (outcome.kind === 'done') {
      await recordAudit(writer, actor, { action: 'brief.discarded', subject: subjectOf(meeting) });
    }
    return outcome;
  });
}
