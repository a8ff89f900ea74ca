import { TableFrame } from '@/components/ui/table-frame';
import type { DataState } from '@/lib/board/load-data';
import { formatMonth, formatNumber, monthName } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { bandOf } from '@/lib/indicators/map-cuts';
import { monthOfYear, yearOf } from '@/lib/periods/period';

interface CompletenessHeatProps {
  readonly completeness: NonNullable<DataState['completeness']>;
  readonly text: Pick<Messages, 'data' | 'common'>;
  readonly language: Language;
  /** Fraction 0..1: the cut between light and dark. */
  readonly threshold: number;
}

/** Regions by months, the number in every cell; the jump from light to dark is the threshold. */
export function CompletenessHeat({ completeness, text, language, threshold }: CompletenessHeatProps) {
  const cut = threshold * 100;
  const cuts = [cut - 30, cut - 15, cut, (cut + 100) / 2] as const;
  // The latest month first, so that a phone shows it without scrolling.
  const months = completeness.months.toReversed();
  const rows = completeness.rows.map((row) => ({ ...row, figures: row.figures.toReversed() }));
  const together = completeness.part ? text.data.togetherProgramme : text.data.together;
  return (
    <>
      <HeatLegend cuts={cuts} text={text.data} language={language} />
      <TableFrame label={text.data.completeness}>
        <table className="table heat">
          <caption className="sr-only">{text.data.completeness}</caption>
          <thead>
            <tr>
              <th scope="col">{text.data.region}</th>
              {months.map((month, index) => (
                <th key={month} scope="col" className="heat-month">
                  <span className="sr-only">{formatMonth(month, language)}</span>
                  <span aria-hidden="true">
                    {monthName(monthOfYear(month), language, 'short')}
                    <b className="block text-ink">
                      {index === 0 || monthOfYear(month) === 12 ? yearOf(month) : '\u00a0'}
                    </b>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.uid} className={row.country ? 'total' : undefined}>
                <th scope="row">{row.country ? together : row.name}</th>
                {row.figures.map((figure, index) =>
                  figure === null || figure.value === null ? (
                    <td key={months[index]} className="cell none">
                      <span aria-label={text.common.noData}>{text.common.dash}</span>
                    </td>
                  ) : (
                    <td key={months[index]} className={`cell band-${bandOf(figure.value, cuts)}`}>
                      {sayCell(figure.value, cut, language)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {completeness.part && <p className="sub mt-2">{text.data.othersNotShown}</p>}
    </>
  );
}

/** Whole per cent; one decimal where rounding would carry it over the threshold. */
function sayCell(value: number, cut: number, language: Language): string {
  const crosses = value < cut && Math.round(value) >= cut;
  return formatNumber(crosses ? Math.floor(value * 10) / 10 : value, language, crosses ? 1 : 0);
}

function HeatLegend({
  cuts,
  text,
  language,
}: {
  cuts: readonly number[];
  text: Messages['data'];
  language: Language;
}) {
  const say = (value: number | undefined) => formatNumber(value ?? 0, language, 0);
  const words = [
    fill(text.heatUnder, { value: say(cuts[0]) }),
    ...cuts.slice(1).map((cut, index) => `${say(cuts[index])}–${say(cut)}`),
    fill(text.heatFrom, { value: say(cuts.at(-1)) }),
  ];
  return (
    <p className="mt-2 text-12" aria-hidden="true">
      <span className="text-ink-2">{text.heatLegend}</span>{' '}
      <span className="heat inline-flex flex-wrap !min-w-0 align-middle">
        {words.map((word, index) => (
          <span key={word} className={`cell band-${index + 1} px-2 leading-6 whitespace-nowrap`}>
            {word}
          </span>
        ))}
      </span>
    </p>
  );
}
