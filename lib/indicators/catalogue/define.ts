import { typesetFrench } from '@/lib/i18n/format-french';
import type { Localized } from '@/lib/i18n/language';
import type { MeasureId } from '../measures';
import type { Aggregation, IndicatorDefinition, Term } from '../types';

const TEXTS = ['label', 'short', 'definition', 'howToRead', 'notToRead', 'origin'] as const;

/** A definition without what its kind decides. French texts are typed with plain spaces. */
export type Draft = Omit<IndicatorDefinition, 'factor' | 'unit' | 'decimals' | 'tolerance'> & {
  readonly tolerance?: number;
};

/** Ten per cent of the expected value: the default of the plan. */
const TOLERANCE = 0.1;

/** A share in per cent, one decimal. */
export function definePercent(draft: Draft): IndicatorDefinition {
  return { tolerance: TOLERANCE, ...typesetDraft(draft), factor: 100, unit: 'percent', decimals: 1 };
}

/** People or things for one other, e.g. ASC per supervisor. */
export function defineRatio(draft: Draft, decimals: 0 | 1): IndicatorDefinition {
  return {
    tolerance: TOLERANCE,
    ...typesetDraft(draft),
    factor: 1,
    unit: decimals === 0 ? 'count' : 'ratio',
    decimals,
  };
}

/** A number of people or things. */
export function defineCount(draft: Draft): IndicatorDefinition {
  return { tolerance: TOLERANCE, ...typesetDraft(draft), factor: 1, unit: 'count', decimals: 0 };
}

/** Summed over months: events and person-months. */
export function sumOf(measure: MeasureId): Term {
  return termOf(measure, 'sum');
}

/** A level: the latest month that has a value. */
export function lastOf(measure: MeasureId): Term {
  return termOf(measure, 'last');
}

function termOf(measure: MeasureId, over: Aggregation): Term {
  return { measure, over };
}

function typesetDraft(draft: Draft): Draft {
  const texts = Object.fromEntries(TEXTS.map((key) => [key, typesetText(draft[key])]));
  return { ...draft, ...texts };
}

function typesetText(text: Localized): Localized {
  return { fr: typesetFrench(text.fr), en: text.en };
}
