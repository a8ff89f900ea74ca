import type { BriefDocument, Finding } from '../brief-types';

/** What findings are composed from: everything that a note prints but its words. */
export type FindingSource = Omit<BriefDocument, 'findings' | 'title'>;

/** What a rule found. */
export interface FindingDraft extends Omit<Finding, 'edited'> {
  /** A caution: it is kept however many other sentences its section holds. */
  readonly caution?: true;
}

/** One kind of sentence; none where the data do not support it. */
export type FindingRule = (source: FindingSource) => readonly FindingDraft[];
