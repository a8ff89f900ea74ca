import type { Expectation, StoredFigure } from './types';

/** Figures by indicator id. An indicator of the roll-up without a value has `null` terms; one that was not rolled up is not there. */
export interface FigureSet {
  get(indicator: string): StoredFigure | undefined;
  has(indicator: string): boolean;
  keys(): Iterable<string>;
}

/** All figures of one org unit and period by indicator id: the shape the store's rows have, said here so that nothing above needs it. */
export interface FigureSource {
  readonly orgUnit: string;
  readonly period: string;
  readonly expected: Expectation;
  readonly figures: FigureSet;
}
