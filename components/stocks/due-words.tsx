import { ToValidate } from '@/components/ui/to-validate';
import { formatMonth } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { MonthIndex } from '@/lib/periods/period';
import { sayDueRate, sayProduct } from '@/lib/pages/stocks/say';
import type { RateBands } from '@/lib/pages/stocks/threshold';

/** What each rate is held to, whether that has a source, and which products are held to nothing. */
export function DueWords({
  frame: { text, language },
  rates,
  month,
}: {
  frame: Pick<PageFrame, 'text' | 'language'>;
  rates: readonly RateBands[];
  month: MonthIndex;
}) {
  const { stocks, common } = text;
  const held = rates.filter(({ due }) => due !== null);
  if (held.length === 0) return <p className="sub mt-2">{stocks.dueNone}</p>;
  return (
    <p className="sub mt-2">
      {fill(stocks.dueAt, { month: formatMonth(month, language) })}{' '}
      {held.map(({ rate, due, validated }, index) => (
        <span key={rate.id}>
          {index > 0 && ', '}
          {sayProduct({ text }, rate.id)} ≤ {sayDueRate(due ?? 0, language)}
          {validated === false && (
            <>
              {' '}
              <ToValidate word={common.toValidate} />
            </>
          )}
        </span>
      ))}
      . {held.length < rates.length && stocks.dueOthers}
    </p>
  );
}
