import { createHash } from 'node:crypto';
import { isMeasure, MEASURES, type MeasureId } from '@/lib/indicators/measures';
import { monthOfDate, monthRange, yearOf, type MonthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import type { PulledParts } from './parts';

/** The first publication holds a year and its month of the year before, so that the map has a comparison. */
const FIRST_MONTHS = 13;

export interface PlanInput {
  readonly profile: CountryProfile;
  readonly pulled: PulledParts;
  /** The server's last analytics run. */
  readonly dataAsOf: Date;
  readonly now: Date;
  /** Everything before this month is asked for again; `null`: nothing but what is new or missing. */
  readonly fullBefore: MonthIndex | null;
}

/** Measures × regions × months that are all needed. */
export interface PlannedRequest {
  readonly measures: readonly MeasureId[];
  readonly regions: readonly string[];
  /** Newest first. */
  readonly months: readonly MonthIndex[];
}

/** What is pulled and then published together. */
export interface Chunk {
  readonly requests: readonly PlannedRequest[];
}

/**
 * Decides what to pull: the open window if analytics ran since, whatever was never pulled or was mapped otherwise, or everything.
 * Chunks come newest first: thirteen months, then year by year, so that the map is usable early and a publication stays short.
 */
export function planPull(input: PlanInput): Chunk[] {
  const months = monthsOfProfile(input.profile, input.now);
  const newest = months.slice(-FIRST_MONTHS);
  const older = months.slice(0, -FIRST_MONTHS);
  const years = [...new Set(older.map(yearOf))].sort((a, b) => b - a);
  const chunks = [newest, ...years.map((year) => older.filter((month) => yearOf(month) === year))];
  return chunks
    .map((chunk) => ({ requests: groupRequests(chunk.toReversed(), input) }))
    .filter(({ requests }) => requests.length > 0);
}

/** First month of the profile to the last closed month. */
export function monthsOfProfile(profile: CountryProfile, now: Date): MonthIndex[] {
  return monthRange(profile.source.firstMonth, monthOfDate(now) - 1);
}

/** The first of the months whose values may still change: those after it are asked for at each analytics run. */
export function openWindow(profile: CountryProfile, now: Date): MonthIndex {
  return monthOfDate(now) - profile.source.revisionMonths;
}

/** The measures that the profile maps, in the catalogue's order. */
export function mappedMeasures(profile: CountryProfile): MeasureId[] {
  return MEASURES.filter((measure) => profile.source.measures[measure] !== undefined).filter(isMeasure);
}

/** Changes when a measure is mapped to other items: what was pulled before then counts for nothing. */
export function mappingOf(profile: CountryProfile, measure: MeasureId): string {
  const items = [...(profile.source.measures[measure]?.items ?? [])].sort();
  const { levels, pullLevel } = profile.source;
  return createHash('sha256')
    .update(JSON.stringify([items, levels[pullLevel]]))
    .digest('hex')
    .slice(0, 12);
}

/** How many parts a plan holds. */
export function countParts(chunks: readonly Chunk[]): number {
  return chunks
    .flatMap(({ requests }) => requests)
    .reduce(
      (sum, { measures, regions, months }) => sum + measures.length * regions.length * months.length,
      0,
    );
}

/** Joins regions and months that need the same measures, so that few requests describe them all. */
function groupRequests(months: readonly MonthIndex[], input: PlanInput): PlannedRequest[] {
  const needs = needOf(input);
  const byRegion = input.profile.programmeRegions.flatMap((region) => {
    const groups = new Map<string, { measures: MeasureId[]; months: MonthIndex[] }>();
    for (const month of months) {
      const measures = needs(region, month);
      if (measures.length === 0) continue;
      const group = groups.get(measures.join());
      if (group) group.months.push(month);
      else groups.set(measures.join(), { measures, months: [month] });
    }
    return [...groups.values()].map((group) => ({ ...group, region }));
  });
  const joined = new Map<string, { measures: MeasureId[]; months: MonthIndex[]; regions: string[] }>();
  for (const { region, ...group } of byRegion) {
    const key = `${group.months.join()} ${group.measures.join()}`;
    const request = joined.get(key);
    if (request) request.regions.push(region);
    else joined.set(key, { ...group, regions: [region] });
  }
  return [...joined.values()];
}

function needOf({ profile, pulled, dataAsOf, now, fullBefore }: PlanInput) {
  const measures = mappedMeasures(profile).map((measure) => ({
    measure,
    mapping: mappingOf(profile, measure),
  }));
  const openFrom = openWindow(profile, now);
  return (region: string, month: MonthIndex): MeasureId[] =>
    measures
      .filter(({ measure, mapping }) => {
        const part = pulled.get(region, measure, month);
        if ((fullBefore !== null && month < fullBefore) || !part || part.mapping !== mapping) return true;
        return month >= openFrom && part.dataAsOf !== dataAsOf.getTime();
      })
      .map(({ measure }) => measure);
}
