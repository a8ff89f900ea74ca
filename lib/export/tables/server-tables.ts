import type { PageFrame } from '@/lib/pages/page-frame';
import type { PullsState } from '@/lib/pages/quality/load-pulls';
import { sayPullState, sayPullTrigger, sayRefusal } from '@/lib/pages/quality/say-server';
import { column, table } from './speak';
import type { ExportTable } from './table-types';

/** What the latest pull that refused anything refused, with every example that was kept. */
export function refusalTable(frame: PageFrame, { refused }: Pick<PullsState, 'refused'>): ExportTable {
  const { data } = frame.text;
  const rows = (refused?.summaries ?? []).flatMap(({ reason, count, examples }) => {
    const told = {
      startedOn: refused && momentOf(refused.pull.startedAt),
      why: sayRefusal(reason, data),
      count,
    };
    if (examples.length === 0) return [told];
    return examples.map(({ item, orgUnit, period, value }) => ({
      ...told,
      ...{ item, uid: orgUnit, period, example: value },
    }));
  });
  const columns = [
    column(frame, 'startedOn'),
    column(frame, 'why'),
    column(frame, 'count', 'count'),
    ...(['item', 'uid', 'period', 'example'] as const).map((key) => column(frame, key)),
  ];
  return table(frame, 'refus', columns, rows);
}

/** The last pulls, how each ended, and what it brought. */
export function pullTable(frame: PageFrame, { pulls }: Pick<PullsState, 'pulls'>): ExportTable {
  const { data } = frame.text;
  const rows = pulls.map((pull) => ({
    startedOn: momentOf(pull.startedAt),
    state: sayPullState(pull, data),
    cause: frame.language === 'fr' ? pull.failureFr : pull.failureEn,
    trigger: sayPullTrigger(pull, data),
    seconds: pull.finishedAt && Math.round((pull.finishedAt.getTime() - pull.startedAt.getTime()) / 1000),
    ...{ requestsDone: pull.requestsDone, requestsTotal: pull.requestsTotal },
    ...{ cells: pull.cells, refusedValues: pull.refused },
    inRelease: pull.release === null ? null : String(pull.release),
  }));
  const counts = (['seconds', 'requestsDone', 'requestsTotal', 'cells', 'refusedValues'] as const).map(
    (key) => column(frame, key, 'count'),
  );
  const columns = [
    column(frame, 'startedOn'),
    ...(['state', 'cause', 'trigger'] as const).map((key) => column(frame, key)),
    ...counts,
    column(frame, 'inRelease'),
  ];
  return table(frame, 'collectes', columns, rows);
}

/** To the minute (UTC, as in Mali): there may be several on a day. */
function momentOf(date: Date): string {
  return date.toISOString().slice(0, 16).replace('T', ' ');
}
