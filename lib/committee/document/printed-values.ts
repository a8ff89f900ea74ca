import type { BriefDocument, NamedPlace, PrintedFigure } from '../brief-types';
import { COMPLETENESS } from './report-coverage';

/** One number of a note, and what it is of. */
export interface PrintedValue {
  readonly indicator: string;
  readonly place: NamedPlace;
  readonly period: string;
  /** In the indicator's unit; `null`: there was none. */
  readonly value: number | null;
}

/** Every figure that a note prints of its own period or another, each once, in the note's order; those that cannot be measured are none. */
export function printedValues(document: BriefDocument): PrintedValue[] {
  const { pillars, plan, regions, worst, moves, coverage } = document;
  const country = regions[0]?.place;
  const of = (place: NamedPlace | undefined, { indicator, period, figure }: PrintedFigure) =>
    place ? [{ indicator, place, period, value: figure.value }] : [];
  const completeness = document.indicators[COMPLETENESS];
  const all: PrintedValue[] = [
    ...pillars.flatMap((figure) => of(country, figure)),
    ...(plan?.lines ?? []).flatMap((line) => (line.measurable ? of(country, line) : [])),
    ...regions.flatMap(({ place, figures }) => figures.flatMap((figure) => of(place, figure))),
    ...worst.flatMap(({ districts }) => districts.flatMap((district) => of(district.place, district))),
    ...moves.flatMap(({ indicator, place, before, after, beforePeriod, afterPeriod }) => [
      { indicator, place, period: beforePeriod, value: before },
      { indicator, place, period: afterPeriod, value: after },
    ]),
    ...coverage.flatMap(({ place, share }) =>
      completeness && share !== null
        ? [{ indicator: COMPLETENESS, place, period: document.period, value: 100 * share }]
        : [],
    ),
  ];
  const byKey = new Map<string, PrintedValue>();
  for (const one of all) {
    const key = [one.indicator, one.place.uid, one.period].join(' ');
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()];
}
