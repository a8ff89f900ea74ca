import type { z } from 'zod';
import { monthId, periodsBetween, type Period } from '@/lib/periods/period';
import { readFiguresOf } from '@/lib/store/queries/figures';
import type { DataContext } from '../open-context';
import type { readSeries } from '../operations/data-operations';
import { ProblemError } from '../problem';
import { requireLoaded } from './check-periods';
import { collectFigures, type FigureLine } from './collect-figures';
import { findIndicator } from './find-indicators';
import { findOrgUnit } from './find-units';

type Input = z.output<(typeof readSeries)['input']>;

/** Most periods in one series: fifty years of months. */
const PERIOD_LIMIT = 600;

/**
 * One indicator of one org unit, period after period, oldest first.
 * @throws ProblemError 400 where `from` is after `to` or the range is too long, 404, 403, 503 as for values.
 */
export async function collectSeries(context: DataContext, input: Input): Promise<FigureLine[]> {
  const definition = findIndicator(input.indicator);
  const unit = await findOrgUnit(context, input.orgUnit, 'orgUnit');
  const periods = choosePeriods(context, input);
  const stored = await readFiguresOf(context.store, context.scope, {
    periods: periods.map(({ id }) => id),
    orgUnits: [unit.uid],
  });
  return collectFigures(context, { indicators: [definition], periods, units: [unit], stored });
}

function choosePeriods(context: DataContext, { from, to, every }: Input): Period[] {
  const { firstMonth, lastMonth } = context.release;
  const [first, last] = [
    from ?? Math.min(firstMonth, to ?? firstMonth),
    to ?? Math.max(lastMonth, from ?? lastMonth),
  ];
  if (first > last)
    throw wrongRange({
      fr: `un mois à partir de ${monthId(first)}`,
      en: `a month from ${monthId(first)} on`,
    });
  if (last - first >= PERIOD_LIMIT) {
    throw wrongRange({
      fr: `au plus ${PERIOD_LIMIT} mois après «\u202ffrom\u202f»`,
      en: `at most ${PERIOD_LIMIT} months after "from"`,
    });
  }
  const periods = periodsBetween(every, first, last);
  // Asked for by name, a period that is not in yet is refused; left to us, the series starts where it is whole.
  if (from !== undefined) requireLoaded(context, periods);
  return from === undefined && !context.release.complete
    ? periods.filter(({ start }) => start >= firstMonth)
    : periods;
}

function wrongRange(takes: { fr: string; en: string }): ProblemError {
  return new ProblemError(
    'invalid-parameter',
    {
      fr: `Le paramètre «\u202fto\u202f» est invalide. Il prend\u202f: ${takes.fr}.`,
      en: `The parameter "to" is invalid. It takes: ${takes.en}.`,
    },
    { parameter: 'to', takes },
  );
}
