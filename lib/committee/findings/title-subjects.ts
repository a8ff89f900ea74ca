import type { NamedPlace, PrintedFigure } from '../brief-types';
import { isOfSomeRegions, listPillarIndicators, listRegionFigures } from './read-source';
import { sizeOfChange } from './size-of-change';
import type { FindingSource } from './types';

/** What a title says after the plan: which pillars, which region, and how they stand. */
export interface TitleSubjects {
  readonly pillars: readonly ('coverage' | 'supervision' | 'stock')[];
  readonly region: NamedPlace | null;
  /** `falling`: all are late and worse than before; `late`: all are late; `good`: all pillars are on track. */
  readonly tone: 'falling' | 'late' | 'good' | null;
  readonly places: readonly string[];
}

const MOST_PILLARS = 2;
/** A point, or a hundredth of what it was: under it nothing falls. */
const LEAST_FALL = 1;

/**
 * Pillars that are off track in the country, and the region that is so in most of the pillars, two at least and more than any other.
 * What rests on partial data is not called late.
 */
export function findTitleSubjects(source: FindingSource): TitleSubjects {
  const late = source.pillars.filter(isLate).slice(0, MOST_PILLARS);
  const region = findLateRegion(source);
  if (late.length === 0 && !region) {
    const good = source.pillars.every(({ status, figure }) => status === 'on-track' && !figure.partial);
    const pillars = good ? source.pillars.map(({ pillar }) => pillar) : [];
    return { pillars, region: null, tone: pillars.length > 0 ? 'good' : null, places: [] };
  }
  const figures = [...late, ...(region?.figures ?? [])];
  return {
    pillars: late.map(({ pillar }) => pillar),
    region: region?.place ?? null,
    tone: figures.every((figure) => isWorse(source, figure)) ? 'falling' : 'late',
    places: region?.compared ?? [],
  };
}

function isLate({ status, figure }: PrintedFigure): boolean {
  return status === 'off-track' && !figure.partial;
}

/** Worse than in the note before, or than a year before, by enough to be called falling. */
function isWorse(source: FindingSource, { indicator: id, change, figure }: PrintedFigure): boolean {
  const indicator = source.indicators[id];
  if (change === null || figure.value === null || !indicator) return false;
  if (sizeOfChange(indicator, figure.value, change) < LEAST_FALL) return false;
  return indicator.direction === 'down' ? change > 0 : indicator.direction === 'up' && change < 0;
}

function findLateRegion(source: FindingSource) {
  if (!source.sections.includes('regions') || isOfSomeRegions(source)) return null;
  const figures = listPillarIndicators(source).flatMap((indicator) => listRegionFigures(source, indicator));
  const byPlace = new Map<string, { place: NamedPlace; figures: readonly PrintedFigure[] }>();
  for (const figure of figures.filter(isLate)) {
    const { place } = figure;
    byPlace.set(place.uid, { place, figures: [...(byPlace.get(place.uid)?.figures ?? []), figure] });
  }
  const ranked = [...byPlace.values()].sort((a, b) => b.figures.length - a.figures.length);
  const [first, second] = ranked;
  if (!first || first.figures.length < 2 || second?.figures.length === first.figures.length) return null;
  return { ...first, compared: [...new Set(figures.map(({ place }) => place.uid))] };
}
