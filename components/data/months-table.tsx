import { TableFrame } from '@/components/ui/table-frame';
import { readMonths } from '@/lib/board/cells';
import { capitalise, sayDue, sayFigure, sayPeriod, sayShare } from '@/lib/board/words';
import { formatNumber } from '@/lib/i18n/format';
import type { History } from '@/lib/indicators/snapshot-types';
import type { IndicatorProps } from './indicator-props';

/** The months of the trend with what each value is made of, the latest first. */
export function MonthsTable({
  indicator,
  text,
  language,
  history,
  ...rules
}: IndicatorProps & { history: History }) {
  const { definition, common, board } = text;
  const speaker = { language, text };
  const heads = [
    definition.value,
    definition.numerator,
    ...(indicator.hasDenominator ? [definition.denominator] : []),
    board.expectedHead,
    definition.coverage,
  ];
  const term = (value: number | null) => (value === null ? common.dash : formatNumber(value, language, 0));
  return (
    <TableFrame label={definition.trendTable}>
      <table className="table">
        <caption className="sr-only">{definition.trendTable}</caption>
        <thead>
          <tr>
            <th scope="col">{definition.month}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readMonths(history, indicator, rules)
            .reverse()
            .map(({ month, figure, expected, provisional }) => (
              <tr key={month}>
                <th scope="row" className="whitespace-nowrap">
                  {capitalise(sayPeriod(speaker, month))}
                  {(provisional || figure.partial) && (
                    <span className="rank-note">{provisional ? common.provisional : common.partial}</span>
                  )}
                </th>
                <td className="num font-bold">{sayFigure(speaker, indicator, figure)}</td>
                <td className="num">{term(figure.numerator)}</td>
                {indicator.hasDenominator && <td className="num">{term(figure.denominator)}</td>}
                <td className="num">{sayDue(speaker, indicator, expected) ?? common.dash}</td>
                <td className="num">
                  {figure.coverage === null ? common.dash : sayShare(speaker, figure.coverage)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
