import type { WrittenUpon } from '../brief-choices';
import type { Brief, Finding, FindingEdit } from '../brief-types';

type Edited = Pick<Brief, 'period' | 'choices'>;

/** An edit that must be read again, and the sentence as it is composed now. */
export interface WaitingEdit {
  readonly edit: FindingEdit;
  readonly finding: Finding;
}

/**
 * Whether what an edit was made upon says something else by now: other words, which hold the figures, or another period. An edit that
 * does not tell what it was made upon waits too.
 */
export function isWaiting({ on }: FindingEdit, now: Pick<WrittenUpon, 'period' | 'text'>): boolean {
  if (!on || on.period !== now.period) return true;
  return on.text.fr.trim() !== now.text.fr.trim() || on.text.en.trim() !== now.text.en.trim();
}

/** The edits that wait, in the order of the findings. */
export function listWaiting(
  composed: readonly Finding[],
  { period, choices: { findings } }: Edited,
): WaitingEdit[] {
  return composed.flatMap((finding): WaitingEdit[] => {
    const edit = findings[finding.id];
    return edit && isWaiting(edit, { period, text: finding.text }) ? [{ edit, finding }] : [];
  });
}

/** Own words of sentences that the figures do not give any more: they are printed nowhere. */
export function listUnused(
  composed: readonly Finding[],
  { choices: { findings } }: Pick<Edited, 'choices'>,
): FindingEdit[] {
  const known = new Set(composed.map(({ id }) => id));
  return Object.entries(findings).flatMap(([id, edit]) =>
    known.has(id) || edit.text === null ? [] : [edit],
  );
}
