import { parsePeriod, yearBefore } from '@/lib/periods/period';
import { countedPlaces } from '../counted-places';
import { joinPlaces } from '../places-together';
import { partRevised } from '../revised-parts';
import type { BriefDocument, BriefMap, NamedPlace, PlanPrintLine, PrintedFigure } from '../brief-types';
import { COMPLETENESS } from './report-coverage';

/** One number of a note, and what it is of. */
export interface PrintedValue {
  readonly indicator: string;
  /** Of several together, their names, and their uids and regions joined by `+`. */
  readonly place: NamedPlace;
  readonly period: string;
  /** In the indicator's unit; `null`: there was none. */
  readonly value: number | null;
  /** Not printed itself: a printed change was counted from it. */
  readonly compared?: true;
}

/**
 * Every measured value that a note's tables and maps print, and every one that a printed change was counted from, each once: those
 * that are printed in the note's order, then the others. Gaps, statuses and counts of targets follow from these. Not among them: what
 * was expected and aimed at, which is decided and not measured; shares of the data that a value rests on, unless completeness is
 * tracked; and numbers that somebody typed.
 */
export function printedValues(document: BriefDocument): PrintedValue[] {
  const byKey = new Map<string, PrintedValue>();
  for (const one of [...listPrinted(document), ...listCompared(document)]) {
    const key = [one.indicator, one.place.uid, one.period].join(' ');
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()];
}

interface PlacedFigure {
  readonly place: NamedPlace;
  readonly printed: PrintedFigure;
}

/** Figures with the places that they are of, in the note's order; targets that cannot be measured have none. */
function listFigures({ pillars, plan, regions, worst }: BriefDocument): PlacedFigure[] {
  const country = regions[0]?.place;
  const ofCountry = [...pillars, ...measurable(plan)];
  return [
    ...(country ? ofCountry.map((printed) => ({ place: country, printed })) : []),
    ...regions.flatMap(({ place, figures }) => figures.map((printed) => ({ place, printed }))),
    ...worst.flatMap(({ districts }) => districts.map((printed) => ({ place: printed.place, printed }))),
  ];
}

function measurable(plan: BriefDocument['plan']): readonly PlanPrintLine[] {
  return (plan?.lines ?? []).filter((line) => line.measurable);
}

function listPrinted(document: BriefDocument): PrintedValue[] {
  const { plan, regions, moves, coverage, map, smallMaps, revised, period } = document;
  const country = regions[0]?.place;
  const completeness = document.indicators[COMPLETENESS];
  return [
    ...listFigures(document).map(({ place, printed }) => valueOf(place, printed)),
    ...(country ? measurable(plan).flatMap((line) => listPast(country, line)) : []),
    ...[...(map ? [map] : []), ...smallMaps].flatMap((one) => listMarks(one, period)),
    ...moves.flatMap(({ indicator, place, before, after, beforePeriod, afterPeriod }) => [
      { indicator, place, period: beforePeriod, value: before },
      { indicator, place, period: afterPeriod, value: after },
    ]),
    ...listMovements(document),
    ...coverage.flatMap(({ place, share }) =>
      completeness && share !== null ? [{ indicator: COMPLETENESS, place, period, value: 100 * share }] : [],
    ),
    // What became of the note before was printed too.
    ...partRevised(document.indicators, revised).printed.map(({ indicator, place, period: of, now }) => ({
      ...{ indicator, place, period: of, value: now },
    })),
  ];
}

function valueOf(place: NamedPlace, { indicator, period, figure }: PrintedFigure): PrintedValue {
  return { indicator, place, period, value: figure.value };
}

/** Where a target started, if that was measured, and what it was judged on when it was due. */
function listPast(place: NamedPlace, line: PlanPrintLine): PrintedValue[] {
  const { indicator, baseline, baselineIn, judgedIn, judgedValue } = line;
  return [
    ...(baselineIn === undefined ? [] : [{ indicator, place, period: baselineIn, value: baseline }]),
    ...(judgedIn === null || judgedValue === undefined
      ? []
      : [{ indicator, place, period: judgedIn, value: judgedValue }]),
  ];
}

/** The values of the regions that are drawn, chosen for the tables or not. */
function listMarks({ indicator, drawing, values = {} }: BriefMap, period: string): PrintedValue[] {
  return drawing.units.flatMap(({ uid, name, region }) => {
    const value = values[uid];
    return value === undefined ? [] : [{ indicator, place: { uid, name, region }, period, value }];
  });
}

/** Both ends of what moved since a recommendation was made, of all its places together. */
function listMovements({ recommendations, regions }: BriefDocument): PrintedValue[] {
  const country = regions[0]?.place;
  return recommendations.flatMap(({ since, places }) => {
    const place = places.length === 0 ? country : joinPlaces(countedPlaces(places));
    if (!since || !place) return [];
    const { indicator, from, to } = since;
    return [from, to].map(({ period, value }) => ({ indicator, place, period, value }));
  });
}

/** The values that printed changes were counted from: of the period of the note before, or of one year before. */
function listCompared(document: BriefDocument): PrintedValue[] {
  const period = parsePeriod(document.period);
  if (!period) return [];
  const lastYear = yearBefore(period).id;
  const since = document.previous?.period ?? lastYear;
  return listFigures(document).flatMap(({ place, printed }) => {
    const { indicator, figure, change, overYear = null } = printed;
    const { value } = figure;
    const told = change === null ? { change: overYear, from: lastYear } : { change, from: since };
    if (value === null || told.change === null) return [];
    return [{ indicator, place, period: told.from, value: value - told.change, compared: true } as const];
  });
}
