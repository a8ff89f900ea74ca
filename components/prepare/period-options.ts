import type { Option } from '@/components/access/form/select-field';
import { capitalise } from '@/lib/board/words';
import { periodLabel } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Period } from '@/lib/periods/period';

/** Closed periods as a list to choose from; the first is the latest month. */
export function periodOptions(periods: readonly Period[], language: Language): Option[] {
  return periods.map((period) => ({ value: period.id, label: capitalise(periodLabel(period, language)) }));
}
