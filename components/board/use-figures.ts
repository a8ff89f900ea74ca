'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { windowEnd } from '@/lib/board/window';
import type { BoardFigures, BoardFrame, Choice } from '@/lib/board/types';
import { monthId } from '@/lib/periods/period';
import { fetchFigures } from './fetch-figures';

export interface FiguresState {
  readonly figures: BoardFigures;
  /** A choice whose figures are on their way; what is shown is the one before. */
  readonly busy: boolean;
  readonly failed: boolean;
}

/**
 * The figures of a choice. The page brings its own; another period is one request, and so are the months of another place;
 * another indicator is none.
 */
export function useFigures(frame: BoardFrame, initial: BoardFigures, choice: Choice): FiguresState {
  const { level } = choice;
  const { release } = initial.snapshot;
  const head = frame.head.uid;
  const end = monthId(windowEnd(choice.period, frame.firstMonth, frame.lastMonth));
  const held = (uid: string | null, from: BoardFigures) =>
    from.histories.some((history) => history.orgUnit === uid && endsAt(history.months, end));

  const moved = !held(head, initial);
  const period = useQuery({
    queryKey: ['snapshot', release, level, choice.period, moved],
    queryFn: ({ signal }) =>
      fetchFigures(
        {
          period: choice.period,
          level,
          history: moved ? [head, ...(choice.place ? [choice.place] : [])] : [],
        },
        signal,
      ),
    enabled: choice.period !== initial.snapshot.period,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  const own = choice.period === initial.snapshot.period;
  const snapshot = own ? initial.snapshot : (period.data?.snapshot ?? initial.snapshot);
  const gathered = [...(period.data?.histories ?? []), ...initial.histories];

  const wanted =
    choice.place !== null &&
    !(period.isFetching && !own) &&
    !held(choice.place, { snapshot, histories: gathered });
  const place = useQuery({
    queryKey: ['history', release, choice.place, end],
    queryFn: ({ signal }) =>
      fetchFigures({ period: end, level: 'country', history: choice.place ? [choice.place] : [] }, signal),
    enabled: wanted,
    staleTime: Infinity,
  });
  const histories = [...(place.data?.histories ?? []), ...gathered].filter(({ months }) =>
    endsAt(months, end),
  );
  return {
    figures: {
      snapshot,
      histories: histories.some(({ orgUnit }) => orgUnit === head) ? histories : gathered,
    },
    busy: !own && (period.isPending || period.isPlaceholderData),
    failed: (!own && period.isError) || (wanted && place.isError),
  };
}

function endsAt(months: readonly string[], end: string): boolean {
  return months.at(-1) === end;
}
