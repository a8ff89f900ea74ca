import type { Localized } from '@/lib/i18n/language';
import type { BriefDocument } from '../brief-types';

/** Why a note cannot be composed, in words for the secretary. */
export interface BriefProblem {
  readonly problem: Localized;
}

export type Composed = BriefDocument | BriefProblem;

export function isProblem(composed: Composed): composed is BriefProblem {
  return 'problem' in composed;
}
