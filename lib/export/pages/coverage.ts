import { COVERAGE_ASKS } from '@/lib/pages/coverage/asks';
import { loadCoverage, type CoverageData } from '@/lib/pages/coverage/load-coverage';
import type { PageFrame } from '@/lib/pages/page-frame';
import { figureTable, monthTable, placeCells, placeColumns } from '../tables/figure-tables';
import { column, firstDay, table } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { loadTables, titleWithRegion, type PageFile, type PageTables } from './page-file';

export const coverageFile: PageFile = {
  path: '/couverture',
  load: (wish) =>
    loadTables(
      wish,
      '/couverture',
      COVERAGE_ASKS,
      async (context, frame) => ({ kind: 'data', data: await loadCoverage(context, frame) }),
      tablesOfCoverage,
    ),
};

const THEMES: ReadonlySet<string> = new Set(['coverage', 'digital', 'pay']);

/** The places that the page lists, the regions where these are districts, the months drawn, and when DISC-Mali began where. */
export function tablesOfCoverage(frame: PageFrame, data: CoverageData): PageTables {
  const indicators = frame.indicators.filter(({ theme }) => THEMES.has(theme));
  const { listed, regions, histories, drawn } = data;
  const lists = listed === regions ? [regions] : [listed, regions];
  const units = [listed.head, ...drawn];
  return {
    title: titleWithRegion(frame, frame.text.coverage.title),
    tables: [
      ...lists.map(({ head, level, units: places, snapshot }) =>
        figureTable(frame, level === 'region' ? 'regions' : 'districts', {
          snapshot,
          units: places.some(({ uid }) => uid === head.uid) ? places : [head, ...places],
          indicators,
          regions: level === 'district' ? frame.regions : [],
        }),
      ),
      monthTable(
        frame,
        'mois',
        histories.flatMap((history) => {
          const unit = units.find(({ uid }) => uid === history.orgUnit);
          return unit ? [{ unit, history }] : [];
        }),
        indicators,
      ),
      launchTable(frame, data),
    ].filter(isFirstOfItsName),
  };
}

/** Of a region without districts, the same regions are listed twice. */
function isFirstOfItsName(one: ExportTable, index: number, all: readonly ExportTable[]): boolean {
  return all.findIndex(({ id }) => id === one.id) === index;
}

function launchTable(frame: PageFrame, { launches, listed, drawn }: CoverageData): ExportTable {
  const rows = [listed.head, ...drawn].flatMap((unit) => {
    const month = launches.get(unit.uid);
    return month === undefined ? [] : [{ ...placeCells(frame, unit), since: firstDay(month) }];
  });
  return table(frame, 'lancements', [...placeColumns(frame), column(frame, 'since', 'date')], rows);
}
