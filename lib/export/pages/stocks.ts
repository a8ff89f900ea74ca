import type { PageFrame } from '@/lib/pages/page-frame';
import { STOCKS_ASKS, STOCKS_PATH } from '@/lib/pages/stocks/asks';
import { loadStocks, type StocksData } from '@/lib/pages/stocks/load-stocks';
import type { SilentArea } from '@/lib/pages/stocks/load-silent';
import { ANY_PRODUCT, PRODUCTS } from '@/lib/pages/stocks/products';
import { listCells, listColumns } from '../tables/act-tables';
import { figureTable, monthTable, pickIndicators } from '../tables/figure-tables';
import { column, firstDayOf, table } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { loadTables, titleWithRegion, type PageFile, type PageTables } from './page-file';
import { chronicTable } from './stock-tables';

export const stocksFile: PageFile = {
  path: STOCKS_PATH,
  load: (wish) =>
    loadTables(
      wish,
      STOCKS_PATH,
      STOCKS_ASKS,
      async (context, frame) => ({ kind: 'data', data: await loadStocks(context, frame, true) }),
      tablesOfStocks,
    ),
};

const INDICATORS = [ANY_PRODUCT, 'stock_available', 'stock_reporting_rate', ...PRODUCTS];

/** Rates by place and product, the months of the whole, long stockouts, and areas without a count. */
export function tablesOfStocks(frame: PageFrame, data: StocksData): PageTables {
  const indicators = pickIndicators(frame, INDICATORS);
  const { head, units, snapshot, history, chronic, silent } = data;
  const regions = data.level === 'district' ? frame.regions : [];
  return {
    title: titleWithRegion(frame, frame.text.stocks.title),
    tables: [
      figureTable(frame, 'stocks', { snapshot, units: [head, ...units], indicators, regions }),
      monthTable(frame, 'mois', [{ unit: head, history }], indicators),
      ...(chronic === null ? [] : [chronicTable(frame, chronic.rows)]),
      ...(silent === null ? [] : [uncountedTable(frame, silent.rows)]),
    ],
  };
}

function uncountedTable(frame: PageFrame, silent: readonly SilentArea[]): ExportTable {
  const columns = listColumns(frame, [column(frame, 'lastSeen', 'date')]);
  const rows = silent.map((row) => ({ ...listCells(frame, row), lastSeen: firstDayOf(row.lastSeen) }));
  return table(frame, 'inventaires', columns, rows);
}
