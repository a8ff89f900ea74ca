import type { Expectation, StoredFigure } from './types';

/** All figures of one org unit and period by indicator id: the shape the store's rows have, said here so that nothing above needs it. */
export interface FigureSource {
  readonly orgUnit: string;
  readonly period: string;
  readonly expected: Expectation;
  readonly figures: ReadonlyMap<string, StoredFigure>;
}
