import { defaultIndicator } from '@/lib/board/defaults';
import { loadSnapshot } from '@/lib/board/load-figures';
import { loadHistories } from '@/lib/board/load-histories';
import { listedLevels } from '@/lib/board/visible-places';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { DataContext } from '@/lib/pages/data-context';
import type { PageAsks, PageFrame } from '@/lib/pages/page-frame';
import { dueMonthOf } from '@/lib/plan/expect-at';
import { figureTable, monthTable } from '../tables/figure-tables';
import { loadTables, type PageFile, type PageTables } from './page-file';

interface BoardTables {
  readonly country: OrgUnit;
  readonly level: 'region' | 'district';
  readonly snapshot: Snapshot;
  readonly histories: readonly History[];
  /** The indicator of the map; `undefined` when none is tracked. */
  readonly chosen: string | undefined;
}

export const boardFile: PageFile = {
  path: '/',
  load: (wish) => loadTables(wish, '/', asksOf(wish.scope), readBoard, tablesOfBoard),
};

/** `lieu` is a place pointed at: it changes no figure. */
function asksOf(scope: Parameters<typeof listedLevels>[0]): PageAsks {
  return {
    period: 'any',
    region: false,
    choices: { niveau: listedLevels(scope) },
    texts: ['indicateur', 'lieu'],
  };
}

async function readBoard(context: DataContext, frame: PageFrame) {
  const { country } = context.places;
  const level = frame.chosen['niveau'] === 'district' ? ('district' as const) : ('region' as const);
  const asked = frame.written['indicateur'] ?? '';
  const tracked = frame.indicators.map(({ id }) => id);
  if (asked !== '' && !tracked.includes(asked)) {
    const takes = frame.indicators.map(({ id, label }) => ({ id, label }));
    return { kind: 'bad-query' as const, problems: [{ parameter: 'indicateur', value: asked, takes }] };
  }
  const units = level === 'region' ? frame.regions : frame.districts;
  const end = dueMonthOf(frame.period, frame.lastMonth);
  const data: BoardTables = {
    ...{ country, level },
    snapshot: await loadSnapshot(context, frame.period, level, country, units),
    histories: await loadHistories(context, [country, ...frame.regions], end),
    chosen: asked === '' ? defaultIndicator(tracked) : asked,
  };
  return { kind: 'data' as const, data };
}

/** The chosen indicator first, then every indicator, by place of the level; and the chosen one month by month. */
export function tablesOfBoard(frame: PageFrame, data: BoardTables): PageTables {
  const { country, level, snapshot, histories } = data;
  const chosen = frame.indicators.filter(({ id }) => id === data.chosen);
  const regions = level === 'district' ? frame.regions : [];
  const units = [country, ...(level === 'region' ? frame.regions : frame.districts)];
  const drawn = [country, ...frame.regions];
  const months = histories.flatMap((history) => {
    const unit = drawn.find(({ uid }) => uid === history.orgUnit);
    return unit ? [{ unit, history }] : [];
  });
  return {
    title: frame.country,
    tables: [
      figureTable(frame, 'choisi', { snapshot, units, indicators: chosen, regions }),
      figureTable(frame, 'indicateurs', { snapshot, units, indicators: frame.indicators, regions }),
      monthTable(frame, 'mois', months, chosen),
    ],
  };
}
