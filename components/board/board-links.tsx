import type { BoardProps } from '@/lib/board/board-types';
import type { BoardView } from '@/lib/board/view-board';

/** From the figure to its table, its file and its definition. */
export function BoardLinks({
  frame,
  drawings,
  view,
}: Pick<BoardProps, 'frame' | 'drawings'> & { view: BoardView }) {
  const { board, common } = frame.text;
  return (
    <p className="links mt-2.5">
      <a href="#table" className="screen-only">
        {board.table}
      </a>
      <a href={view.csv} className="screen-only" download>
        {board.csv}
      </a>
      <a href={`/donnees/indicateurs/${view.indicator.id}`} className="screen-only">
        {board.definition}
      </a>
      {frame.schematic && drawings?.districtsFromFile !== true && (
        <span className="py-[5px] text-ink-2">{board.schematic}</span>
      )}
      {drawings?.attributions.map((attribution) => (
        <span key={attribution} className="py-[5px] text-ink-2">
          {attribution}
        </span>
      ))}
      <span className="sr-only">{common.source}</span>
    </p>
  );
}
