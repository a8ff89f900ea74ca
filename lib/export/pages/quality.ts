import { trackedBy } from '@/lib/board/board-indicators';
import { isMeasure } from '@/lib/indicators/measures';
import type { DataContext } from '@/lib/pages/data-context';
import type { PageFrame } from '@/lib/pages/page-frame';
import { QUALITY_ASKS } from '@/lib/pages/quality/asks';
import { loadQuality, type Quality } from '@/lib/pages/quality/load-quality';
import { sayMonthState, sayReasons } from '@/lib/pages/quality/say-month';
import { readRevisionGroups, type RevisionGroup } from '@/lib/store/queries/revision-groups';
import { definitionTable } from '../tables/definition-table';
import { pickIndicators } from '../tables/figure-tables';
import { pullTable, refusalTable } from '../tables/server-tables';
import { column, firstDay, table } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { loadTables, titleWithRegion, type PageFile, type PageTables } from './page-file';
import { reportingTable } from './reporting-table';

const PATH = '/donnees';
/** The page shows thirty at a time; a file holds the latest of them all. */
const MOST_REVISIONS = 2000;

interface WholeQuality extends Quality {
  readonly revisions: readonly RevisionGroup[];
}

export const qualityFile: PageFile = {
  path: PATH,
  load: (wish) => loadTables(wish, PATH, QUALITY_ASKS, loadWhole, tablesOfQuality),
};

async function loadWhole(context: DataContext, frame: PageFrame) {
  const { data } = await loadQuality(context, frame);
  const filter = { since: data.revised.since, ...(frame.region ? { region: frame.region.uid } : {}) };
  const all = { ...filter, limit: MOST_REVISIONS, offset: 0 };
  const revisions = await readRevisionGroups(context.store, context.scope, all);
  return { kind: 'data' as const, data: { ...data, revisions } };
}

/** Completeness and timeliness, the state of each month, what was revised, what was refused, the pulls, and what is tracked. */
export function tablesOfQuality(frame: PageFrame, data: WholeQuality): PageTables {
  return {
    title: titleWithRegion(frame, frame.text.quality.printTitle),
    tables: [
      reportingTable(frame, data.reporting, pickIndicators(frame, ['completeness', 'timeliness'])),
      monthStateTable(frame, data),
      revisionTable(frame, data),
      refusalTable(frame, data),
      pullTable(frame, data),
      definitionTable(frame, 'indicateurs', trackedBy(frame.profile)),
    ],
  };
}

function monthStateTable(frame: PageFrame, { months, reporting }: Quality): ExportTable {
  const tracksReports = reporting.tracked.includes('completeness');
  const rows = months.map((quality) => ({
    month: firstDay(quality.month),
    state: sayMonthState(quality.state, frame),
    ...{ received: quality.received, onTime: quality.onTime },
    why: sayReasons(quality, frame, tracksReports).join(' ') || null,
  }));
  const columns = [
    column(frame, 'month', 'date'),
    column(frame, 'state'),
    column(frame, 'received', 'percent'),
    column(frame, 'onTime', 'percent'),
    column(frame, 'why'),
  ];
  return table(frame, 'etats', columns, rows);
}

function revisionTable(frame: PageFrame, { revisions }: WholeQuality): ExportTable {
  const { measures } = frame.text;
  const names = new Map(frame.regions.map(({ uid, name }) => [uid, name]));
  const rows = revisions.map(({ release, publishedAt, measure, region, month, ...counts }) => ({
    release: String(release),
    publishedOn: publishedAt,
    measure: isMeasure(measure) ? measures[measure] : measure,
    region: region === null ? null : (names.get(region) ?? region),
    month: firstDay(month),
    ...counts,
  }));
  const counts = (['areas', 'added', 'withdrawn', 'before', 'after'] as const).map((key) =>
    column(frame, key, 'count'),
  );
  const columns = [
    column(frame, 'release'),
    column(frame, 'publishedOn', 'date'),
    column(frame, 'measure'),
    column(frame, 'region'),
    column(frame, 'month', 'date'),
    ...counts,
  ];
  return table(frame, 'revisions', columns, rows);
}
