import type { Finding } from '../brief-types';
import type { WaitingEdit } from '../document/waiting-edits';
import { MOST_FINDINGS } from './fields';

export interface PickedFindings {
  /** In the note's order; all of them where there is room. */
  readonly shown: readonly Finding[];
  /** How many the form has no room for. */
  readonly leftOut: number;
}

/** The findings that a form shows: those whose edits wait before any other, since a note is not published with one of them. */
export function pickFindings(
  composed: readonly Finding[],
  waiting: readonly WaitingEdit[],
  most = MOST_FINDINGS,
): PickedFindings {
  const waits = new Set(waiting.map(({ finding }) => finding.id));
  const byNeed = [
    ...composed.filter(({ id }) => waits.has(id)),
    ...composed.filter(({ id }) => !waits.has(id)),
  ];
  const picked = new Set(byNeed.slice(0, most));
  const shown = composed.filter((finding) => picked.has(finding));
  return { shown, leftOut: composed.length - shown.length };
}
