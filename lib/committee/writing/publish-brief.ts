import { isCodeTaken, publishDraft } from '@/lib/store/queries/committee/brief-rows';
import { readBrief, readBriefs } from '@/lib/store/queries/committee/briefs';
import { appendChange, readChangesSince } from '@/lib/store/queries/committee/changes';
import { lockRow } from '@/lib/store/queries/committee/lock-row';
import { toStorable } from '@/lib/store/storable-text';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { Brief, BriefDocument } from '../brief-types';
import { freezeDocument } from '../read-document';
import type { ChangeOutcome, CommitteeActor } from '../types';
import { drawFreeCode } from './short-code';

/**
 * Publishes a draft as it was read in a version: freezes its document and release, gives it a short code, and supersedes the
 * edition of its meeting that was published before, all in one transaction. From then on nothing changes it.
 * @param document as composed from the draft in that version.
 * @throws when the document is not that of the draft, or cannot be frozen whole.
 */
export async function publishBrief(
  store: Store,
  id: string,
  version: number,
  document: BriefDocument,
  by: CommitteeActor,
): Promise<ChangeOutcome<Brief>> {
  const frozen = freezeDocument(document);
  return writeTogether(store, async (writer): Promise<ChangeOutcome<Brief>> => {
    const draft = await readBrief(writer, id);
    if (!draft) return { kind: 'gone' };
    // The meeting first, as those who begin notes do: two never wait for each other.
    await lockRow(writer, 'meeting', draft.meeting);
    await lockRow(writer, 'brief', id);
    const now = await readBrief(writer, id);
    if (!now) return { kind: 'gone' };
    if (now.state !== 'draft' || now.version !== version) {
      return { kind: 'overtaken', now, since: await readChangesSince(writer, 'brief', id, version) };
    }
    checkOwn(now, document);
    const published = (await readBriefs(writer, now.meeting)).filter(({ state }) => state !== 'draft');
    const before = published.find(({ state }) => state === 'published');
    // After a restore the draft may be of an edition that was published since.
    const edition = Math.max(now.edition, ...published.map((brief) => brief.edition + 1));
    const code = await drawFreeCode((drawn) => isCodeTaken(writer, drawn));
    const told = { about: 'brief', comment: null, by } as const;
    const line = await appendChange(writer, {
      ...{ ...told, subject: id, kind: 'published', from: version, before: null },
      after: { edition, code, release: document.release.label },
    });
    await publishDraft(writer, {
      ...{ id, edition, code, frozen, version: line.version, publishedAt: line.at },
      releaseNumber: document.release.number,
      publishedBy: toStorable(by.accountName),
    });
    if (before) {
      await appendChange(writer, {
        ...{ ...told, subject: before.id, kind: 'superseded', from: before.version, before: null },
        after: { by: id, edition },
      });
    }
    const made = await readBrief(writer, id);
    return made ? { kind: 'done', now: made } : { kind: 'gone' };
  });
}

function checkOwn({ id, meeting, period }: Brief, document: BriefDocument): void {
  if (document.meeting.id === meeting && document.period === period) return;
  throw new Error(
    `The document of the meeting ${document.meeting.id} and ${document.period} is not that of the note ${id}; compose it anew.`,
  );
}
