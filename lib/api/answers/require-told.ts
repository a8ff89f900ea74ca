import type { DataContext } from '@/lib/pages/data-context';
import { CHRONIC_MONTHS } from '@/lib/indicators/area-runs/run-row';
import { LISTED_MONTHS } from '@/lib/pages/supervision/shown-indicators';
import { monthId, type MonthIndex } from '@/lib/periods/period';
import { ProblemError } from '../problem';

/**
 * Refuses a list of which nothing can be told: without rows it would read as nothing to act on.
 * @throws ProblemError 403 `outside-scope` for a reader to whom no areas are shown; 400 `invalid-parameter` for a month that has fewer
 * months of data up to it than a place must have lacked something to be listed.
 */
export function requireTold(
  { scope, release }: Pick<DataContext, 'scope'> & { readonly release: { readonly firstMonth: MonthIndex } },
  list: 'supervision' | 'silent' | 'stock',
  month: MonthIndex,
): void {
  if (scope.kind === 'overview') {
    throw new ProblemError(
      'outside-scope',
      {
        fr: 'Les aires de santé ne sont pas montrées à votre compte\u202f: aucune liste ne peut en être donnée.',
        en: 'Health areas are not shown to your account: no list of them can be given.',
      },
      { parameter: 'list' },
    );
  }
  const least = list === 'stock' ? CHRONIC_MONTHS : LISTED_MONTHS;
  const first = release.firstMonth + least - 1;
  if (month >= first) return;
  const takes = { fr: `un mois à partir de ${monthId(first)}`, en: `a month from ${monthId(first)} on` };
  throw new ProblemError(
    'invalid-parameter',
    {
      fr: `En ${monthId(month)} il y a moins de ${least} mois de données\u202f: rien ne peut être dit de ce qui dure. Donnez ${takes.fr}.`,
      en: `Up to ${monthId(month)} there are fewer than ${least} months of data: nothing can be said of what lasts. Give ${takes.en}.`,
    },
    { parameter: 'period', takes },
  );
}
