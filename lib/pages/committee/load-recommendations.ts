import type { Meeting, Recommendation } from '@/lib/committee/types';
import { readMeetings } from '@/lib/store/queries/committee/meetings';
import { sortRows, type Sort } from '../sort';
import type { CommitteeSource } from './committee-frame';
import {
  byUrgency,
  readShownRecommendations,
  standRecommendations,
  type StandingRecommendation,
} from './list-recommendations';
import { passesFilter, type RecommendationFilter } from './passes-filter';

export interface RecommendationsData {
  readonly rows: readonly StandingRecommendation[];
  /** All that the reader may see, whatever the filters. */
  readonly all: readonly Recommendation[];
}

/** Recommendations of all meetings that a filter leaves, in the order asked for. @param sort `null`: the urgent first. */
export async function loadRecommendations(
  source: CommitteeSource,
  filter: RecommendationFilter,
  sort: Sort | null,
): Promise<RecommendationsData> {
  const { store, frame } = source;
  const all = await readShownRecommendations(source);
  const meetings = await readMeetings(store);
  const kept = all.filter((one) => passesFilter(one, filter, frame));
  const urgent = kept.toSorted(byUrgency(frame));
  const sorted = sort ? sortRows(urgent, sort, (one, column) => keyOf(one, column, meetings)) : urgent;
  return { all, rows: await standRecommendations(source, sorted, meetings) };
}

function keyOf(one: Recommendation, column: string, meetings: readonly Meeting[]): string | number | null {
  if (column === 'echeance') return one.due;
  if (column === 'responsable') return one.owner;
  if (column === 'etat') return ['open', 'in-progress', 'done', 'dropped'].indexOf(one.state);
  if (column === 'reunion') return meetings.find(({ id }) => id === one.meeting)?.date ?? one.madeOn;
  return one.number;
}
