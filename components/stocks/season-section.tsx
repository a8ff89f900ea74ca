import { Section } from '@/components/ui/section';
import { TableFrame } from '@/components/ui/table-frame';
import { formatList, formatNumber, formatShort } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { StocksData } from '@/lib/pages/stocks/load-stocks';
import { chosenRate, sayHead, sayProduct, sayProductInside } from '@/lib/pages/stocks/say';
import { monthsOfYear, viewSeason, type SeasonView } from '@/lib/pages/stocks/view-season';
import { SeasonChart } from './season-chart';

/** The chosen product month by month, this year over the two before. */
export function SeasonSection({
  frame,
  data: { history, end },
}: {
  frame: PageFrame;
  data: Pick<StocksData, 'history' | 'end'>;
}) {
  const { text, language } = frame;
  const { stocks } = text;
  const rate = chosenRate(frame);
  if (!rate) return null;
  const view = viewSeason(frame, history, rate, end);
  const place = sayHead(frame);
  const title = fill(stocks.season, { product: sayProductInside(frame, rate.id), place });
  const label = [
    fill(stocks.seasonChart, {
      product: sayProduct(frame, rate.id),
      place,
      years: formatList(
        view.years.map(({ year }) => String(year)),
        language,
      ),
    }),
    ...view.sentences,
  ].join(' ');
  return (
    <Section id="saison" title={title} hint={stocks.seasonHint}>
      {view.sentences.map((sentence) => (
        <p key={sentence} className="mt-1 max-w-text text-14">
          {sentence}
        </p>
      ))}
      <SeasonChart
        years={view.years}
        months={monthsOfYear(frame)}
        label={label}
        formatValue={(value) => formatShort(value, language)}
      />
      <SeasonTable frame={frame} view={view} label={title} />
    </Section>
  );
}

function SeasonTable({ frame, view, label }: { frame: PageFrame; view: SeasonView; label: string }) {
  const { text, language } = frame;
  return (
    <TableFrame label={label}>
      <table className="table season-table">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{text.stocks.year}</th>
            {monthsOfYear(frame).map((name) => (
              <th key={name} scope="col" className="num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.years.map(({ year, values, unsure }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {values.map((value, month) => (
                <td key={month} className="num">
                  {value === null ? text.common.dash : formatNumber(value, language, 1)}
                  {unsure[month] && value !== null && '*'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
