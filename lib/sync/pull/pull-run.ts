import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { Release } from '@/lib/store/types';
import type { Lease } from '../lease';
import type { PullFailure, PullOptions } from '../types';
import type { Progress } from './progress';
import type { PullLog } from './pull-log';

/** A pull under way. */
export interface PullRun extends PullOptions {
  readonly indicators: readonly IndicatorDefinition[];
  readonly now: () => Date;
  readonly lease: Lease;
  readonly log: PullLog;
  readonly progress: Progress;
  /** Published so far. */
  readonly releases: Release[];
  /** The first thing that went wrong without ending the pull; `retry` where any of them may pass by itself. */
  failure?: PullFailure;
  /** The server has given values. */
  hasData?: boolean;
}
