import { INDICATORS } from '@/lib/indicators/catalogue';
import type { NamedPlace, PlanPrintLine, PrintedFigure, PrintedRecommendation } from '../../brief-types';
import { printIndicator } from '../../document/print-indicator';
import { makeSampleFigure } from '../../testing/sample-figures';
import type { FindingSource } from '../types';

export const MALI = { uid: 'Mali', name: 'Mali' };

export type Drawn = Parameters<typeof makeSampleFigure>[2];

/** A note of August 2026 without any figure, but for what is given: what a rule says then, it says of that. */
export function buildSource(given: Partial<FindingSource> = {}): FindingSource {
  return {
    format: 1,
    meeting: { id: 'meeting', title: 'Comité', date: '2026-09-14', place: 'Bamako' },
    country: { fr: 'Mali', en: 'Mali' },
    period: '2026-08',
    release: { number: 42, label: '2026-11-04.1', dataAsOf: '2026-11-04T02:10:00.000Z' },
    fictive: true,
    threshold: 0.8,
    previous: { brief: 'before', meetingDate: '2026-03-12', period: '2026-02', release: '2026-04-02.1' },
    sections: ['plan', 'regions', 'changes', 'recommendations', 'annex'],
    ...{ paragraphs: [], decisions: [], pillars: [], plan: null, map: null, smallMaps: [] },
    indicators: Object.fromEntries(INDICATORS.map((each) => [each.id, printIndicator(each)])),
    ...{ regions: [], worst: [], moves: [], revised: [], recommendations: [], coverage: [] },
    ...given,
  };
}

export function placeOf(name: string): NamedPlace {
  return { uid: `uid-${name}`, name };
}

export function drawPillar(
  pillar: 'coverage' | 'supervision' | 'stock',
  indicator: string,
  drawn: Drawn,
  more: Partial<PrintedFigure> = {},
): FindingSource['pillars'][number] {
  return { pillar, ...makeSampleFigure(indicator, MALI.uid, drawn), ...more };
}

/** Regions with one indicator's figures; a number is a value of 600 on full reports. */
export function drawRegions(
  indicator: string,
  values: Readonly<Record<string, number | null | Drawn>>,
): FindingSource['regions'] {
  const expected = indicator.startsWith('stockout') ? 25 : 70;
  return Object.entries(values).map(([name, given]) => {
    const place = placeOf(name);
    const drawn = typeof given === 'number' || given === null ? { value: given } : given;
    return { place, figures: [makeSampleFigure(indicator, place.uid, { of: 600, expected, ...drawn })] };
  });
}

export function drawLine(
  indicator: string,
  drawn: Drawn,
  finalTarget: number,
  more: Partial<PlanPrintLine> = {},
): PlanPrintLine {
  const printed = makeSampleFigure(indicator, MALI.uid, drawn);
  return {
    ...printed,
    baseline: null,
    finalTarget,
    finalYear: 2030,
    judgedIn: null,
    measurable: true,
    ...more,
  };
}

export function drawPlan(
  [onTrack, watch, offTrack, unknown]: readonly [number, number, number, number],
  onTrackBefore: number | null,
  lines: readonly PlanPrintLine[] = [],
): NonNullable<FindingSource['plan']> {
  return {
    ...{ id: 'plan', name: { fr: 'Plan', en: 'Plan' }, from: '2026-01', to: '2030-12', lines, goals: [] },
    counts: { onTrack, watch, offTrack, unknown },
    onTrackBefore,
  };
}

export function drawRecommendation(
  number: number,
  more: Partial<PrintedRecommendation> = {},
): PrintedRecommendation {
  return {
    ...{ id: `r${number}`, number, text: 'Texte', owner: 'DGSHP', due: null, state: 'open', reason: null },
    ...{ indicator: null, madeOn: '2026-03-12', places: [], overdue: false, proposed: false, since: null },
    ...more,
  };
}
