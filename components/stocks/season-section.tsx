import { FigureLinks } from '@/components/exports/figure-links';
import { figureQuery } from '@/lib/pages/figure-query';
import { Section } from '@/components/ui/section';
import { TableFrame } from '@/components/ui/table-frame';
import { formatList, formatNumber, formatShort } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { pageAddress } from '@/lib/pages/page-address';
import { monthOfYear } from '@/lib/periods/period';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { StocksData } from '@/lib/pages/stocks/load-stocks';
import { chosenRate, sayHead, sayProduct, sayProductInside } from '@/lib/pages/stocks/say';
import { monthsOfYear, viewSeason, type SeasonView, type SeasonYear } from '@/lib/pages/stocks/view-season';
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
    ...(view.marked ? [view.marked.sentence] : []),
  ].join(' ');
  return (
    <Section id="saison" title={title} hint={stocks.seasonHint}>
      {view.sentences.map((sentence) => (
        <p key={sentence} className="mt-1 max-w-text text-14">
          {sentence}
        </p>
      ))}
      {view.marked && (
        <p className="mt-1 max-w-text text-14">
          <a href={`${pageAddress(frame, { produit: view.marked.product })}#saison`}>
            {view.marked.sentence}
          </a>
        </p>
      )}
      <div className="season-parts">
        <div>
          <SeasonChart
            month={monthOfYear(end) - 1}
            cutWords={text.board.axisNotZero}
            years={view.years}
            months={monthsOfYear(frame)}
            label={label}
            formatValue={(value) => formatShort(value, language)}
          />
          <FigureLinks text={text.slides} name="season" query={figureQuery(frame)} />
        </div>
        <SeasonTable frame={frame} view={view} label={title} />
      </div>
    </Section>
  );
}

function SeasonTable({ frame, view, label }: { frame: PageFrame; view: SeasonView; label: string }) {
  const { text } = frame;
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
          {view.years.map((year) => (
            <YearRow key={year.year} frame={frame} year={year} decimals={1} />
          ))}
          {view.reporting.length > 0 && (
            <tr>
              <th scope="rowgroup" colSpan={13} className="text-ink-2">
                {text.stocks.countsShare}
              </th>
            </tr>
          )}
          {view.reporting.map((year) => (
            <YearRow key={year.year} frame={frame} year={year} decimals={0} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function YearRow({
  frame: { text, language },
  year: { year, values, unsure },
  decimals,
}: {
  frame: PageFrame;
  year: SeasonYear;
  decimals: 0 | 1;
}) {
  return (
    <tr>
      <th scope="row">{year}</th>
      {values.map((value, month) => (
        <td key={month} className="num">
          {value === null ? text.common.dash : formatNumber(value, language, decimals)}
          {decimals === 1 && unsure[month] && value !== null && '*'}
        </td>
      ))}
    </tr>
  );
}
