import { sayChangedFields, sayChangeKind } from '@/lib/pages/committee/say-change';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import { loadRecommendation, type RecommendationData } from '@/lib/pages/committee/load-recommendation';
import { loadRecommendations } from '@/lib/pages/committee/load-recommendations';
import { FILTERS, readFilter, readListSort } from '@/lib/pages/committee/read-filter';
import { recommendationAddress } from '@/lib/pages/committee/say-recommendation';
import type { PageAsks, PageFrame } from '@/lib/pages/page-frame';
import { fill } from '@/lib/i18n/messages/fill';
import { standingTable } from '../tables/standing-table';
import { column, table } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { committeeSource } from './committee-source';
import { loadTables, type PageFile } from './page-file';

const LIST = '/reunions/recommandations';
const ASKS: PageAsks = { period: 'none', region: false };

/** Those that the page's filters leave, in its order. */
export const recommendationsFile: PageFile = {
  path: LIST,
  load: (wish) =>
    loadTables(
      wish,
      LIST,
      { ...ASKS, texts: FILTERS },
      async (context, frame) => {
        const source = committeeSource(context, frame);
        const { asked } = source.frame;
        const { rows } = await loadRecommendations(source, readFilter(asked), readListSort(source.frame));
        return { kind: 'data', data: standingTable(frame, 'recommandations', rows, source.frame) };
      },
      ({ text }, list) => ({ title: text.recommendations.title, period: 'told', tables: [list] }),
    ),
};

/** One, with its history. */
export const recommendationFile: PageFile = {
  path: '/reunions/recommandations/[id]',
  load: (wish) => {
    const id = wish.params['id'] ?? '';
    return loadTables(
      wish,
      recommendationAddress({ id }),
      ASKS,
      async (context, frame) => {
        const source = committeeSource(context, frame);
        const found = await loadRecommendation(source, id);
        if (found === null) return { kind: 'unknown-place' };
        return { kind: 'data', data: { found, committee: source.frame } };
      },
      (frame, { found, committee }) => ({
        title: fill(frame.text.recommendations.name, { number: found.standing.recommendation.number }),
        period: 'told',
        tables: [
          standingTable(frame, 'recommandations', [found.standing], committee),
          historyTable(frame, found, committee),
        ],
      }),
    );
  },
};

function historyTable(
  frame: PageFrame,
  { changes }: RecommendationData,
  committee: CommitteeFrame,
): ExportTable {
  const rows = changes.map((change) => ({
    ...{ date: change.at, by: change.by.accountName, kind: sayChangeKind(change, committee) },
    changes: sayChangedFields(change, committee).join('\n') || null,
    comment: change.comment,
  }));
  const columns = [
    column(frame, 'date', 'date'),
    ...(['by', 'kind', 'changes', 'comment'] as const).map((key) => column(frame, key)),
  ];
  return table(frame, 'historique', columns, rows);
}
