import { SortHead } from '@/components/ui/sort-head';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import type { StandingRecommendation } from '@/lib/pages/committee/list-recommendations';
import { readListSort } from '@/lib/pages/committee/read-filter';
import { RecommendationsTable, type RecommendationColumn } from './recommendations-table';

interface RecommendationsListProps {
  readonly frame: CommitteeFrame;
  readonly rows: readonly StandingRecommendation[];
  /** There is none at all, whatever the filters. */
  readonly isEmpty: boolean;
}

/** The table of all recommendations, sorted by its heads; or what to do where there is none. */
export function RecommendationsList({ frame, rows, isEmpty }: RecommendationsListProps) {
  const { recommendations: words, committee } = frame.text;
  if (rows.length === 0) {
    return (
      <p className="mb-6 max-w-text text-16">
        {isEmpty ? `${words.none} ${words.noneHint}` : words.noneFound}{' '}
        <a href={isEmpty ? '/reunions' : frame.path}>{isEmpty ? committee.title : words.clear}</a>
      </p>
    );
  }
  const sort = readListSort(frame) ?? { column: '', descending: false };
  const head = (column: RecommendationColumn, label: string) => (
    <SortHead frame={frame} column={column} label={label} sort={sort} />
  );
  return (
    <RecommendationsTable
      frame={frame}
      caption={words.title}
      rows={rows}
      withMeeting
      heads={{
        numero: head('numero', words.number),
        responsable: head('responsable', words.owner),
        echeance: head('echeance', words.due),
        etat: head('etat', words.state),
        reunion: head('reunion', words.meeting),
      }}
    />
  );
}
