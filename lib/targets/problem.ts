import type { ValueProblem } from './parse-wish';
import type { StandingTarget } from './standing';

/** Why a decision on a target was not taken; each has words of its own in `forms.problems`. */
export type TargetProblem =
  | ValueProblem
  | 'target-plan'
  | 'target-indicator'
  /** Judged by its norm between two bounds, whatever was decided. */
  | 'target-norm'
  | 'target-year'
  | 'target-region'
  /** Of a region outside the reader's scope, or of the country while confined to regions. */
  | 'target-scope'
  | 'target-date'
  | 'target-date-future'
  | 'target-date-missing'
  | 'target-document-missing'
  /** Nothing was decided that could be withdrawn. */
  | 'target-not-decided'
  /** Other milestones are validated by the document alone, and none is named. */
  | 'target-also-document'
  /** Another milestone that has no value, or is the chosen one. */
  | 'target-also'
  /** A target that the form took for a new one. */
  | 'target-exists';

/** What stands in the way, by field; or the target as it stands now, where it changed since the form was opened. */
export type TargetRefusal =
  | { readonly ok: false; readonly faults: Readonly<Record<string, TargetProblem>> }
  | { readonly ok: false; readonly overtaken: StandingTarget };
