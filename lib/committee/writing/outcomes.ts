import type { CommitteeChange } from '../types';

/** How taking something away ends. */
export type RemovalOutcome<Thing> =
  | { readonly kind: 'done' }
  /** A meeting with recommendations or published notes, or a note that is published: it stays. */
  | { readonly kind: 'in-use'; readonly now: Thing }
  /** Somebody changed it meanwhile: what stands now, and what they did since the version that was read, newest first. */
  | { readonly kind: 'overtaken'; readonly now: Thing; readonly since: readonly CommitteeChange[] }
  | { readonly kind: 'gone' };

/** There is no such meeting any more: it was removed, or never was. */
export class MeetingMissing extends Error {
  override readonly name = 'MeetingMissing';

  constructor(readonly meeting: string) {
    super(`There is no meeting ${meeting}: it was removed meanwhile; choose another.`);
  }
}
