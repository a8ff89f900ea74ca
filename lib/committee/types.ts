/** What a meeting of the committee is, as people typed it. No personal data: organisations, not people. */
export interface Meeting {
  readonly id: string;
  /** Grows by one with each change; a change must name the one it was made from. */
  readonly version: number;
  readonly title: string;
  /** Civil date, `2026-09-14`. */
  readonly date: string;
  readonly place: string;
  /** One item a line, in order. */
  readonly agenda: readonly string[];
  readonly organisations: readonly string[];
  /** Links to documents kept elsewhere; `http` or `https`. */
  readonly documents: readonly MeetingDocument[];
}

export interface MeetingDocument {
  readonly title: string;
  readonly url: string;
}

/** What a secretary types of a meeting. */
export type MeetingWish = Omit<Meeting, 'id' | 'version'>;

export const RECOMMENDATION_STATES = ['open', 'in-progress', 'done', 'dropped'] as const;
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];

/** What the committee asked for, followed from meeting to meeting until it is done or dropped. */
export interface Recommendation {
  readonly id: string;
  /** Its number, for ever, counted over all meetings. */
  readonly number: number;
  /** Grows by one with each change or comment; a change must name the one it was made from. */
  readonly version: number;
  /** Id of the meeting that made it. */
  readonly meeting: string;
  /** Date of that meeting: what changed since is counted from there. */
  readonly madeOn: string;
  readonly text: string;
  /** The organisation that answers for it. */
  readonly owner: string;
  /** Civil date, `2026-12-31`; `null`: without one. */
  readonly due: string | null;
  readonly state: RecommendationState;
  /** Why it was dropped; `null` in every other state. */
  readonly reason: string | null;
  /** Id of the indicator that would show it; `null`: none. */
  readonly indicator: string | null;
  /** Uids of the regions or districts it concerns; empty: the whole programme. */
  readonly places: readonly string[];
  /** When it became done or dropped; `null` while it is neither. */
  readonly closedAt: Date | null;
}

/** What a secretary types of a recommendation. */
export type RecommendationWish = Pick<
  Recommendation,
  'text' | 'owner' | 'due' | 'state' | 'reason' | 'indicator' | 'places'
>;

/** Who did it; the name as it was then. */
export interface CommitteeActor {
  readonly account: string | null;
  readonly accountName: string;
}

/** One line of the history of a meeting, a recommendation or a note: never changed, only followed by another. */
export interface CommitteeChange {
  readonly id: string;
  readonly at: Date;
  readonly by: CommitteeActor;
  readonly about: 'meeting' | 'recommendation' | 'brief';
  readonly subject: string;
  /** The version that it made. */
  readonly version: number;
  readonly kind: 'made' | 'changed' | 'commented' | 'removed' | 'published' | 'superseded';
  /** Only the fields that changed. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly comment: string | null;
}

/** How a change that may be late ends: made, overtaken by another's (who gets both), refused, or gone. */
export type ChangeOutcome<Thing> =
  | { readonly kind: 'done'; readonly now: Thing }
  /** Nothing to change: it already stood so. */
  | { readonly kind: 'same'; readonly now: Thing }
  /** Somebody changed it meanwhile: what stands now, and what they did since the version that was read. */
  | { readonly kind: 'overtaken'; readonly now: Thing; readonly since: readonly CommitteeChange[] }
  | { readonly kind: 'gone' };

/** Whether its day has passed while it is neither done nor dropped. `today` as a civil date. */
export function isOverdue({ due, state }: Pick<Recommendation, 'due' | 'state'>, today: string): boolean {
  return due !== null && due < today && state !== 'done' && state !== 'dropped';
}
