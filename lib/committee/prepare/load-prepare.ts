import type { Localized } from '@/lib/i18n/language';
import { NATION } from '@/lib/org-units/scope';
import { openDataContext } from '@/lib/pages/data-context';
import type { Period } from '@/lib/periods/period';
import { readBriefs } from '@/lib/store/queries/committee/briefs';
import { readMeeting } from '@/lib/store/queries/committee/meetings';
import { readConsistently } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { Brief, BriefChoices, BriefDocument, Finding, FindingEdit, NamedPlace } from '../brief-types';
import { composeDraft } from '../document/compose-document';
import { closedPeriods } from '../document/closed-periods';
import { listUnused, type WaitingEdit } from '../document/waiting-edits';
import { FIRST_CHOICES } from '../read-choices';
import type { Meeting } from '../types';
import { pickFindings } from './pick-findings';
import { seeDocument, type SeenDocument } from './seen-document';

/** What the page of a note's choices shows. */
export interface Preparation {
  readonly meeting: Meeting;
  /** Closed ones, months first, newest first; none before the first release. */
  readonly periods: readonly Period[];
  readonly regions: readonly NamedPlace[];
  /** `null`: none is begun. */
  readonly draft: Brief | null;
  /** Whether the meeting's note is published already: another one replaces it. */
  readonly published: Brief | null;
  /** The findings that the draft's figures give, before any edit, as many as the form has room for. */
  readonly composed: readonly Finding[];
  /** How many more there are. */
  readonly leftOut: number;
  /** The title that is printed when none is typed. */
  readonly title: Localized | null;
  /** Edits that must be read again before the note can be published. */
  readonly waiting: readonly WaitingEdit[];
  /** Own words of sentences that the figures do not give any more. */
  readonly unused: readonly FindingEdit[];
  /** Of the figures that the page shows; `null` without a draft that can be composed. */
  readonly release: BriefDocument['release'] | null;
  /** What is published is this, or is refused. */
  readonly seen: SeenDocument | null;
  /** Why the draft cannot be composed. */
  readonly problem: Localized | null;
  readonly fictive: boolean;
}

/** Reads what a note of a meeting may be made of; `null` where there is no such meeting. */
export function loadPreparation(store: Store, meetingId: string): Promise<Preparation | null> {
  return readConsistently(store, async (reader) => {
    const meeting = await readMeeting(reader, meetingId);
    if (!meeting) return null;
    const context = await openDataContext(reader, NATION);
    const briefs = await readBriefs(reader, meetingId);
    const draft = briefs.find(({ state }) => state === 'draft') ?? null;
    const composed = draft && (await composeDraft(reader, meeting, draft));
    const known = composed && !('problem' in composed) ? composed : null;
    const picked = pickFindings(known?.composed ?? [], known?.waiting ?? []);
    return {
      meeting,
      periods: context ? closedPeriods(context) : [],
      regions: (context?.places.regions ?? [])
        .filter(({ programme }) => programme)
        .map(({ uid, name }) => ({ uid, name })),
      draft,
      published: briefs.find(({ state }) => state === 'published') ?? null,
      composed: picked.shown,
      leftOut: picked.leftOut,
      title: known?.title ?? null,
      waiting: known?.waiting ?? [],
      unused: draft && known ? listUnused(known.composed, draft) : [],
      release: known?.document.release ?? null,
      seen: known && seeDocument(known.document),
      problem: composed && 'problem' in composed ? composed.problem : null,
      fictive: context?.fictive ?? false,
    };
  });
}

/** What a new note begins with: what its last published edition was made with, else every part and nothing typed. */
export function firstChoices(published: Brief | null): BriefChoices {
  return published ? { ...published.choices, findings: {}, title: FIRST_CHOICES.title } : FIRST_CHOICES;
}
