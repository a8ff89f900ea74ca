import type { Language } from '@/lib/i18n/language';
import type { Scope } from '@/lib/org-units/scope';
import { readDocument } from '@/lib/store/queries/committee/documents';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import type { Store } from '@/lib/store/types';
import type { Brief, BriefDocument, RevisedFigure } from './brief-types';
import { composeDraft } from './document/compose-document';
import { confineDocument } from './document/confine-document';
import { listRevised } from './document/list-revised';
import { readMeetingNotes, type NoteMeeting } from './note-meeting';
import type { Meeting } from './types';

/** What the address asks for: the latest published edition, an earlier one, or the draft. */
export interface NoteWish {
  readonly meeting: string;
  readonly edition: number | 'latest' | 'draft';
  /** Whether the reader may see drafts. */
  readonly mayWrite: boolean;
  readonly scope: Scope;
  readonly language: Language;
}

export interface NoteEditions {
  readonly meeting: NoteMeeting;
  /** Published ones, the latest first. */
  readonly published: readonly Brief[];
  /** `null` without one, and for who may not see it. */
  readonly draft: Brief | null;
}

export interface LoadedNote extends NoteEditions {
  readonly kind: 'note';
  readonly brief: Brief;
  /** Only what the reader may see of it. */
  readonly document: BriefDocument;
  /** What became of its figures since it was frozen. */
  readonly since: readonly RevisedFigure[];
  /** Ids of the findings whose edits wait to be read again; a draft's alone. */
  readonly waiting: readonly string[];
  /** Names of the regions that a confined reader sees; `null` for who sees the whole note. */
  readonly extractOf: readonly string[] | null;
}

export type NoteAnswer =
  | { readonly kind: 'unknown-meeting' }
  | ({ readonly kind: 'none' } & NoteEditions)
  | ({ readonly kind: 'no-draft' } & NoteEditions)
  | ({ readonly kind: 'no-edition'; readonly edition: number } & NoteEditions)
  /** A draft that cannot be composed, in words for the secretary. */
  | ({ readonly kind: 'problem'; readonly problem: string } & NoteEditions)
  | LoadedNote;

/** The note that an address asks for, confined to what its reader may see. */
export async function loadNote(store: Store, wish: NoteWish): Promise<NoteAnswer> {
  const found = await readMeetingNotes(store, wish.meeting);
  if (!found) return { kind: 'unknown-meeting' };
  const { meeting, briefs } = found;
  const published = briefs.filter(({ state }) => state !== 'draft').sort((a, b) => b.edition - a.edition);
  const draft =
    wish.mayWrite && meeting.held ? (briefs.find(({ state }) => state === 'draft') ?? null) : null;
  const editions = { meeting, published, draft };
  if (wish.edition === 'draft') {
    return draft && meeting.held
      ? composeNote(store, wish, editions, meeting.held, draft)
      : { kind: 'no-draft', ...editions };
  }
  const latest = published[0];
  if (wish.edition === 'latest' && !latest) return { kind: 'none', ...editions };
  const { edition } = wish;
  const brief = edition === 'latest' ? latest : published.find((one) => one.edition === edition);
  const document = brief && (await readDocument(store, brief.id));
  if (!brief || !document) {
    return { kind: 'no-edition', edition: edition === 'latest' ? 1 : edition, ...editions };
  }
  const own = confine(document, wish.scope);
  return {
    ...{ kind: 'note', ...editions, brief, document: own },
    ...{ since: await listRevised(store, own), waiting: [] },
    extractOf: await nameRegions(store, wish.scope),
  };
}

async function composeNote(
  store: Store,
  { scope, language }: NoteWish,
  editions: NoteEditions,
  meeting: Meeting,
  draft: Brief,
): Promise<NoteAnswer> {
  const composed = await composeDraft(store, meeting, draft);
  if ('problem' in composed) return { kind: 'problem', problem: composed.problem[language], ...editions };
  return {
    ...{ kind: 'note', ...editions, brief: draft, document: confine(composed.document, scope), since: [] },
    waiting: composed.waiting.map(({ finding }) => finding.id),
    extractOf: await nameRegions(store, scope),
  };
}

function confine(document: BriefDocument, scope: Scope): BriefDocument {
  return scope.kind === 'nation' ? document : confineDocument(document, scope);
}

async function nameRegions(store: Store, scope: Scope): Promise<readonly string[] | null> {
  if (scope.kind === 'nation') return null;
  const regions = await readOrgUnits(store, scope, { level: 'region' });
  return regions.filter(({ programme }) => programme).map(({ name }) => name);
}
