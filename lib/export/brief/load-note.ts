import type { Reader } from '@/lib/access/reader';
import { openAppStore } from '@/lib/api/open-context';
import { ProblemError } from '@/lib/api/problem';
import { loadNote, type LoadedNote } from '@/lib/committee/load-note';
import type { Language } from '@/lib/i18n/language';
import { NO_REGION } from '@/lib/org-units/scope';
import { readBrief } from '@/lib/store/queries/committee/briefs';

/** The id in `/api/export/brief/ID/…`. */
export function briefIdOf(request: Request): string {
  const part = new URL(request.url).pathname.split('/').at(-2) ?? '';
  return /^[\w-]{1,80}$/.test(part) ? part : '';
}

/**
 * A note as its reader may see it: a published one, or, for whoever writes it, the draft.
 * @throws ProblemError 404 where there is none; for a draft that cannot be composed, 404 in the words for the secretary.
 */
export async function loadNoteToExport(
  id: string,
  reader: Reader | null,
  language: Language,
): Promise<LoadedNote> {
  const store = await openAppStore();
  const brief = id === '' ? undefined : await readBrief(store, id);
  if (!brief) throw NONE;
  const note = await loadNote(store, {
    meeting: brief.meeting,
    edition: brief.state === 'draft' ? 'draft' : brief.edition,
    mayWrite: reader?.permissions.has('committee:write') ?? false,
    scope: reader?.scope ?? NO_REGION,
    language,
  });
  if (note.kind === 'problem') throw new ProblemError('not-found', { fr: note.problem, en: note.problem });
  if (note.kind !== 'note' || note.brief.id !== id) throw NONE;
  return note;
}

const NONE = new ProblemError('not-found', {
  fr: 'Aucune note publiée n’a cet identifiant. La page /reunions donne la liste des notes.',
  en: 'No published note has this id. The page /reunions lists the notes.',
});

/** `note-2026-09-14`; of a draft, `note-2026-09-14-brouillon`. */
export function noteFileName({ document, brief }: Pick<LoadedNote, 'document' | 'brief'>): string {
  return `note-${document.meeting.date}${brief.state === 'draft' ? '-brouillon' : ''}`;
}
