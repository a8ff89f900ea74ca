import type { BoardProps } from '@/lib/board/board-types';
import type { Choice } from '@/lib/board/types';
import type { BoardView } from '@/lib/board/view-board';
import { sayScope } from '@/lib/board/part';
import { capitalise } from '@/lib/board/words';
import { formatDate } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { Filters } from './filters';

interface BoardHeadProps {
  readonly frame: BoardProps['frame'];
  readonly view: BoardView;
  readonly choice: Choice;
  readonly snapshot: Snapshot;
  readonly period: string;
  readonly failed: boolean;
  readonly onChoose: (part: Partial<Choice>) => void;
}

/** The finding, its period and version, the reader's scope where it is a part, and what can be chosen. */
export function BoardHead({ frame, view, choice, snapshot, period, failed, onChoose }: BoardHeadProps) {
  const { board, common } = frame.text;
  const [before = '', after = ''] = common.dataAsOf.split('{date}');
  const release = fill(common.release, { label: snapshot.releaseLabel });
  const scope = sayScope(frame);
  return (
    <>
      <p className="print-only print-head">
        <b>{fill(board.printHead, { place: frame.head.name })}</b>
        <span>
          {capitalise(period)} · {before}
          {formatDate(snapshot.dataAsOf, frame.language)}
          {after} · {release}
          {scope !== null && ` · ${scope}`}
        </span>
      </p>
      <div className="board-head">
        <div>
          <h1 className="text-21 font-bold wide:text-26">{view.title}</h1>
          <p className="mt-1 text-13 text-ink-2">
            <b className="text-ink">{capitalise(period)}</b>
            {view.periodNote !== null && `, ${view.periodNote}`} · {before}
            <b className="text-ink">{formatDate(snapshot.dataAsOf, frame.language)}</b>
            {after} · {release}
            {scope !== null && ` · ${scope}`}
            {!frame.complete && ` · ${board.historyFollows}`}
          </p>
        </div>
        <Filters frame={frame} choice={choice} onChange={onChoose} />
      </div>
      <p
        role="status"
        className={failed ? 'mb-3 border-l-[5px] border-status-off bg-tint px-3 py-2' : 'sr-only'}
      >
        {failed ? board.failed : fill(board.changed, { title: view.title })}
      </p>
    </>
  );
}
