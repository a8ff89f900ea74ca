import type { FindingSource } from '../types';
import { CHANGE_CASES } from './change-cases';
import { PLAN_CASES } from './plan-cases';
import { RECOMMENDATION_CASES } from './recommendation-cases';
import { REGION_CASES } from './region-cases';

/** A sentence that was read and found right: what it is composed from, and which of the sentences it is. */
export interface ExpectedCase {
  readonly name: string;
  readonly source: FindingSource;
  readonly id: string;
}

export const CASES: readonly ExpectedCase[] = [
  ...PLAN_CASES,
  ...REGION_CASES,
  ...CHANGE_CASES,
  ...RECOMMENDATION_CASES,
];
