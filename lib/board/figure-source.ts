import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { Scope } from '@/lib/org-units/scope';
import type { Plan } from '@/lib/profile/types';
import type { Release, Store } from '@/lib/store/types';

/** What figures are read from. */
export interface FigureSource {
  readonly store: Store;
  readonly scope: Scope;
  readonly release: Release;
  readonly fictive: boolean;
  readonly plans: readonly Plan[];
  readonly indicators: readonly IndicatorDefinition[];
  /** Changes with the release, how it was rolled up, the targets and the scope: whatever is kept of figures is kept under it. */
  readonly key: string;
}
