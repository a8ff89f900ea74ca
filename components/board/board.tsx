'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { useLostPart } from '@/components/ui/use-lost-part';
import { boardAddress } from '@/lib/board/address';
import type { BoardProps } from '@/lib/board/board-types';
import { unpackBoard } from '@/lib/board/pack-board';
import type { Choice } from '@/lib/board/types';
import { viewBoard } from '@/lib/board/view-board';
import { BoardBody, type BoardFoot } from './board-body';
import { BoardTexts, findTexts } from './board-texts';
import type { SentBoard } from './sent-board';
import { useChoice } from './use-choice';
import { useFigures } from './use-figures';

/** The country's board: the server draws it whole, the browser takes over. */
export function Board({ sent, foot }: { readonly sent: SentBoard; readonly foot: BoardFoot }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: 1 } } }));
  const packed = useMemo(() => findTexts(sent), [sent]);
  const props = useMemo(() => packed && unpackBoard(packed), [packed]);
  useLostPart(packed === null);
  if (!packed || !props) return null;
  return (
    <QueryClientProvider client={client}>
      <LiveBoard {...props} foot={foot} />
      {sent.marks && <BoardTexts marks={sent.marks} packed={packed} />}
    </QueryClientProvider>
  );
}

function LiveBoard({
  frame,
  figures: initial,
  drawings,
  choice: first,
  foot,
}: BoardProps & { foot: BoardFoot }) {
  const router = useRouter();
  const [choice, change] = useChoice(frame, first);
  const { figures, busy, failed } = useFigures(frame, initial, choice);
  // While another period is on its way, what is shown is the one before, and says so.
  const shown = useMemo<Choice>(
    () => ({ ...choice, period: figures.snapshot.period }),
    [choice, figures.snapshot.period],
  );
  const view = useMemo(() => viewBoard(frame, figures, shown), [frame, figures, shown]);
  if (!view) return null;

  /** Another level has another map, which the server draws. */
  const choose = (part: Partial<Choice>) => {
    const next = { ...choice, ...part };
    const redrawn = next.level !== choice.level;
    if (redrawn) router.push(boardAddress(frame.path, { ...next, place: null }), { scroll: false });
    else change(part);
  };
  return (
    <BoardBody
      {...{ frame, drawings, view, busy, failed, foot }}
      choice={choice}
      shown={shown}
      snapshot={figures.snapshot}
      onChoose={choose}
    />
  );
}
