import { periodLabel } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { PERIOD_KINDS, periodsBetween, type PeriodKind } from '@/lib/periods/period';
import { isPulled, type QueryLimits } from './read-query';

export interface PeriodGroup {
  readonly kind: PeriodKind;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** Every period that can be chosen, newest first, in groups of a kind. */
export function listPeriods(
  limits: Pick<QueryLimits, 'firstMonth' | 'lastMonth' | 'complete'>,
  language: Language,
): PeriodGroup[] {
  return PERIOD_KINDS.map((kind) => ({
    kind,
    options: periodsBetween(kind, limits.firstMonth, limits.lastMonth)
      .filter(({ id }) => isPulled(id, limits))
      .reverse()
      .map((period) => ({ id: period.id, label: periodLabel(period, language, 'short') })),
  })).filter(({ options }) => options.length > 0);
}
