import type { NamedPlace, PrintedFigure } from '../brief-types';
import type { FindingSource } from './types';

/** Uid of the country: what the pillars are of. */
export function countryOf({ pillars, regions }: FindingSource): string | null {
  return pillars[0]?.orgUnit ?? regions[0]?.place.uid ?? null;
}

/** A figure of a region, with the region. */
export interface RegionFigure extends PrintedFigure {
  readonly place: NamedPlace;
}

/** The regions' figures of an indicator, without the country's. */
export function listRegionFigures(source: FindingSource, indicator: string): readonly RegionFigure[] {
  const country = countryOf(source);
  return source.regions
    .filter(({ place }) => place.uid !== country)
    .flatMap(({ place, figures }) =>
      figures.filter((figure) => figure.indicator === indicator).map((figure) => ({ ...figure, place })),
    );
}

/** Indicators of the pillars, each once. */
export function listPillarIndicators({ pillars }: FindingSource): readonly string[] {
  return [...new Set(pillars.map(({ indicator }) => indicator))];
}

/** Whether the note shows only some of the regions that it knows of. */
export function isOfSomeRegions(source: FindingSource): boolean {
  const shown = new Set(source.regions.map(({ place }) => place.uid));
  const country = countryOf(source);
  return source.coverage.some(({ place }) => place.uid !== country && !shown.has(place.uid));
}

/** The figure that a note prints of an indicator in a place, in its own period. */
export function findFigure(
  source: FindingSource,
  indicator: string,
  orgUnit: string,
): PrintedFigure | undefined {
  const printed: readonly PrintedFigure[] = [
    ...source.pillars,
    ...source.regions.flatMap(({ figures }) => figures),
    ...source.worst.flatMap(({ districts }) => districts),
    ...(source.plan?.lines ?? []),
  ];
  return printed.find((figure) => figure.indicator === indicator && figure.orgUnit === orgUnit);
}
