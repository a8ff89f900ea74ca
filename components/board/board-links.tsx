import { boardAddress } from '@/lib/board/address';
import type { Choice } from '@/lib/board/types';
import type { BoardProps } from '@/lib/board/board-types';
import type { BoardView } from '@/lib/board/view-board';

/** The map as a file, pictures where the machine has a Chromium; the names of formats are the same in both languages. */
const FORMATS = [
  ['svg', 'SVG'],
  ['png', 'PNG'],
] as const;

/** From the figure to its table, its file and its definition. */
export function BoardLinks({
  frame,
  drawings,
  view,
  choice,
  withChromium,
}: Pick<BoardProps, 'frame' | 'drawings'> & { view: BoardView; choice: Choice; withChromium: boolean }) {
  const { board, common } = frame.text;
  return (
    <p className="links mt-2.5">
      <a href="#table" className="screen-only">
        {board.table}
      </a>
      <a href={view.csv} className="screen-only" download>
        {board.csv}
      </a>
      {drawings &&
        frame.scope !== 'overview' &&
        FORMATS.filter(([format]) => format === 'svg' || withChromium).map(([format, name]) => (
          <a
            key={format}
            href={`/api/export/figure/map/${format}${boardAddress('/', choice).slice(1)}`}
            className="screen-only"
          >
            {name}
          </a>
        ))}
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
