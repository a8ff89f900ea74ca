import { layoutSeason } from '@/components/stocks/season-layout';
import { SeasonDrawing } from '@/components/stocks/season-chart';
import { formatShort } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { loadPage } from '@/lib/pages/load-page';
import { STOCKS_ASKS, STOCKS_PATH } from '@/lib/pages/stocks/asks';
import { bandsAt } from '@/lib/pages/stocks/bands-at';
import { loadStocks } from '@/lib/pages/stocks/load-stocks';
import { chosenRate, sayHead, sayProductInside } from '@/lib/pages/stocks/say';
import { viewCalendar } from '@/lib/pages/stocks/view-calendar';
import { viewStockLegends } from '@/lib/pages/stocks/view-legend';
import { monthsOfYear, viewSeason } from '@/lib/pages/stocks/view-season';
import { monthOfYear } from '@/lib/periods/period';
import { calendarPart } from './calendar-part';
import { footOfPage, toFigure, type FigureRequest, type LoadFigure } from './figure-request';
import type { Sheet } from './sheet-types';

const SEASON = { width: 760, height: 300, left: 46, label: 80, bottom: 30 };

function loadStocksOf(request: FigureRequest) {
  return loadPage(request, STOCKS_PATH, STOCKS_ASKS, async (context, frame) => ({
    kind: 'data',
    data: await loadStocks(context, frame),
  }));
}

/** The chosen product month by month, this year over those before. */
export const loadSeasonFigure: LoadFigure = async (request) =>
  toFigure(await loadStocksOf(request), (frame, { history, end }): Sheet | null => {
    const rate = chosenRate(frame);
    if (!rate) return null;
    const view = viewSeason(frame, history, rate, end);
    const layout = layoutSeason(view.years, monthOfYear(end) - 1, SEASON);
    if (!layout) return null;
    const { stocks, board, common } = frame.text;
    const format = (value: number) => formatShort(value, frame.language);
    return {
      title: fill(stocks.season, { product: sayProductInside(frame, rate.id), place: sayHead(frame) }),
      hints: [...view.sentences, stocks.seasonHint, ...(layout.cut ? [board.axisNotZero] : [])],
      drawing: (
        <SeasonDrawing
          layout={layout}
          size={SEASON}
          names={monthsOfYear(frame)}
          label=""
          formatValue={format}
        />
      ),
      ...{ width: SEASON.width, height: SEASON.height },
      legend: [
        {
          keys: [
            { shape: 'line', text: String(view.years[0]?.year ?? '') },
            ...view.years.slice(1).map(({ year }) => ({ shape: 'grey', text: String(year) }) as const),
            ...(layout.lines.some(({ hollow }) => hollow.length > 0)
              ? [{ shape: 'dotted', text: common.partial } as const]
              : []),
          ],
        },
      ],
      notes: [],
      foot: footOfPage(frame, request.origin),
    };
  });

/** Products by months, with their rate in each cell. */
export const loadCalendarFigure: LoadFigure = async (request) =>
  toFigure(await loadStocksOf(request), (frame, data): Sheet | null => {
    const rates = bandsAt(frame, data.head, data.end);
    if (rates.length === 0) return null;
    const count = frame.chosen['mois'] === '24' ? 24 : 13;
    const view = viewCalendar(frame, data.history, data.end, count, rates, data.chronic);
    const cells = view.rows.flatMap((row) => row.cells);
    const legends = viewStockLegends(frame, rates, cells, null);
    const { stocks } = frame.text;
    return {
      title: fill(stocks.months, { place: sayHead(frame) }),
      hints: [stocks.monthsHint],
      ...calendarPart(frame, view, legends, { rates, month: data.end }),
      foot: footOfPage(frame, request.origin),
    };
  });
