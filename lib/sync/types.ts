import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { NationalServer } from '@/lib/national-server/types';
import type { CountryProfile } from '@/lib/profile/types';
import type { PullRecord, Release, Source, Store } from '@/lib/store/types';

export interface PullOptions {
  readonly store: Store;
  readonly server: NationalServer;
  readonly profile: CountryProfile;
  /** Whose data these are; a store that holds another's is left alone. */
  readonly source: Source;
  readonly trigger: PullRecord['trigger'];
  /** Pulls every month again, not only what is new or missing. */
  readonly full?: boolean;
  /** Publishes an answer even if it withdraws much of what was published, or closes many org units: someone has looked. */
  readonly acceptWithdrawals?: boolean;
  readonly onProgress?: (event: SyncEvent) => void;
  /** Stops the pull between two requests; what has come is kept for the next one. */
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
  /** The catalogue unless a test brings its own. */
  readonly indicators?: readonly IndicatorDefinition[];
}

/** Why a pull did not do all it should have. `code` is a `FailureCode` of the national server or one of the sync's own. */
export interface PullFailure {
  readonly code: string;
  readonly sentence: { readonly fr: string; readonly en: string };
  /** The same pull may succeed later without anyone doing anything. */
  readonly retry?: boolean;
}

export interface PullOutcome {
  readonly state: 'done' | 'nothing-new' | 'failed';
  readonly failure?: PullFailure;
  /** What was published, oldest first; a failed pull may have published what came. */
  readonly releases: readonly Release[];
}

/** What is told while a pull runs. */
export type SyncEvent = PullProgress | ReleasePublished;

export interface PullProgress {
  readonly kind: 'progress';
  /** Parts (a measure of a region in a month) that are in, of all that are needed. */
  readonly done: number;
  readonly total: number;
  /** Rows the server has sent. */
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** `null` while nothing can be said. */
  readonly secondsLeft: number | null;
}

export interface ReleasePublished {
  readonly kind: 'release';
  readonly label: string;
  /** `2026-06` */
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly complete: boolean;
}

/** Ends a pull early; caught by `runPull`, which makes an outcome of it. */
export class PullStopped extends Error {
  override readonly name = 'PullStopped';
  constructor(readonly failure: PullFailure) {
    super(failure.sentence.en);
  }
}
