import { indicatorById } from '@/lib/indicators/catalogue';
import { judgeFigure } from '@/lib/indicators/status';
import type { Figure } from '@/lib/indicators/types';
import type { PlanPrintLine, PrintedFigure } from '../brief-types';

export const SAMPLE_PERIOD = '2026-08';

interface SampleFigure {
  readonly value: number | null;
  readonly of?: number;
  readonly coverage?: number;
  readonly expected?: number;
  readonly target?: number;
  readonly validated?: boolean;
  readonly gap?: number;
  readonly change?: number | null;
  readonly period?: string;
}

/** A figure with all that stands around it; without `of` it is a plain count. Partial under 80 % of the reports. */
export function makeSampleFigure(indicator: string, orgUnit: string, sample: SampleFigure): PrintedFigure {
  const { value, of, coverage = 0.97, expected = null, target = null, gap = null } = sample;
  const definition = indicatorById(indicator);
  const numerator = value === null ? null : of === undefined ? value : (value / 100) * of;
  const figure: Figure = {
    state: value === null ? 'no-data' : 'value',
    ...{ value, numerator, denominator: value === null ? null : (of ?? null) },
    coverage: value === null ? 0 : coverage,
    monthsUsed: value === null ? 0 : 1,
    partial: value !== null && coverage < 0.8,
  };
  return {
    ...{ indicator, orgUnit, period: sample.period ?? SAMPLE_PERIOD, figure, expected, target, gap },
    validated: target === null ? null : (sample.validated ?? true),
    status: definition ? judgeFigure(definition, figure, expected) : null,
    gapBound: gap !== null && figure.partial ? 'at-least' : null,
    change: sample.change ?? null,
  };
}

const MALI = 'SampleMali1';

function makeLine(
  indicator: string,
  sample: SampleFigure,
  baseline: number | null,
  finalTarget: number,
): PlanPrintLine {
  const printed = makeSampleFigure(indicator, MALI, sample);
  return {
    ...printed,
    ...{ baseline, finalTarget, finalYear: 2030, judgedIn: null, measurable: true },
  };
}

/** Lines of every kind: met, near, late, partial, without data, without a source, due in the past, not measurable. */
export const SAMPLE_LINES: readonly PlanPrintLine[] = [
  makeLine(
    'coverage_population',
    { value: 61.2, of: 4_200_000, expected: 62, target: 64, gap: 33_600, change: 1.1 },
    55,
    80,
  ),
  makeLine(
    'chw_functional',
    { value: 93.5, of: 3106, expected: 93, target: 94, gap: 0, change: 0.8, validated: false },
    88,
    97,
  ),
  makeLine(
    'chw_count',
    { value: 2904, expected: 10_425, target: 11_000, gap: 7521, change: 104, coverage: 0.99 },
    2600,
    18_000,
  ),
  makeLine(
    'supervision_monthly',
    { value: 68.4, of: 2904, expected: 70, target: 72, gap: 46, change: 2.6, validated: false },
    48,
    85,
  ),
  makeLine(
    'supervision_360',
    { value: 41.2, of: 2904, expected: 40, target: 42, gap: 0, change: 7.7, validated: false },
    12,
    60,
  ),
  makeLine(
    'stockout_any',
    { value: 41.3, of: 2700, coverage: 0.74, expected: 25, target: 24, gap: 440 },
    45,
    15,
  ),
  makeLine('paid_on_time', { value: null, expected: 75, target: 76 }, 60, 90),
  {
    ...makeLine(
      'completeness',
      { value: 81.6, of: 1300, expected: 80, target: 80, gap: 0, change: 3.4 },
      66,
      80,
    ),
    ...{ finalYear: 2025, judgedIn: '2025-12' },
  },
  { ...makeLine('treated_24h', { value: null }, null, 45), finalTarget: null, measurable: false },
];
