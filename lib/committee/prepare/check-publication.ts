import type { Localized } from '@/lib/i18n/language';
import type { Store } from '@/lib/store/types';
import type { Brief, BriefDocument } from '../brief-types';
import { composeDraft } from '../document/compose-document';
import type { WaitingEdit } from '../document/waiting-edits';
import type { Meeting } from '../types';
import { changedSince, type DocumentChange, type SeenDocument } from './seen-document';

/** Whether a draft may be frozen as it was looked at. */
export type Publication =
  | { readonly kind: 'ready'; readonly document: BriefDocument }
  /** It was changed since the page was shown. */
  | { readonly kind: 'overtaken' }
  /** It cannot be composed. */
  | { readonly kind: 'problem'; readonly problem: Localized }
  /** Edits must be read again: their sentences say something else by now. */
  | { readonly kind: 'waiting'; readonly waiting: readonly WaitingEdit[] }
  /** It is another note than the one that was looked at. */
  | { readonly kind: 'other'; readonly document: BriefDocument; readonly change: DocumentChange };

/** Composes a draft for its publication, and holds it against what was looked at, in a version of it. */
export async function checkPublication(
  store: Store,
  { meeting, brief }: { readonly meeting: Meeting; readonly brief: Brief },
  { version }: Pick<Brief, 'version'>,
  seen: SeenDocument,
): Promise<Publication> {
  if (brief.version !== version) return { kind: 'overtaken' };
  const draft = await composeDraft(store, meeting, brief);
  if ('problem' in draft) return { kind: 'problem', problem: draft.problem };
  const { document, waiting } = draft;
  if (waiting.length > 0) return { kind: 'waiting', waiting };
  const change = changedSince(seen, document);
  return change ? { kind: 'other', document, change } : { kind: 'ready', document };
}
