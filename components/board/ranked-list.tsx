import type { BoardFrame } from '@/lib/board/types';
import type { RowView } from '@/lib/board/view-types';
import { fill } from '@/lib/i18n/messages/fill';
import { ExpectedHead } from './expected-head';
import { RankedRow } from './ranked-row';

interface RankedListProps {
  readonly text: BoardFrame['text'];
  readonly title: string;
  readonly placeHead: string;
  /** The listed places together, e.g. `Districts`. */
  readonly units: string;
  readonly rows: readonly RowView[];
  readonly total: RowView;
  readonly onChoose: (uid: string) => void;
}

/** A longer list shows this many rows and the chosen one, and the others behind a control. */
const SHOWN_AT_ONCE = 12;

/** Places from the worst to the best: the primary control. Every row is a link; the map and the trend follow it. */
export function RankedList({ text, title, placeHead, units, rows, total, onChoose }: RankedListProps) {
  const { board } = text;
  const isLong = rows.length > SHOWN_AT_ONCE + 1;
  return (
    <section
      className={isLong ? 'section rank-list rank-long' : 'section rank-list'}
      aria-labelledby="list-title"
    >
      <h2 id="list-title" className="text-18 font-bold">
        {title}
      </h2>
      <p className="sub screen-only">{board.rankHint}</p>
      <table className="table rank" aria-labelledby="list-title">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{board.rankNumber}</span>
            </th>
            <th scope="col">{placeHead}</th>
            <th scope="col" className="num">
              {board.value}
            </th>
            <th scope="col" className="rank-wide">
              <ExpectedHead text={text} total={total} />
            </th>
            <th scope="col">{board.statusAndGap}</th>
            <th scope="col" className="num two-lines">
              {board.overYearHead}
            </th>
            <th scope="col" className="num rank-wide two-lines">
              {board.receivedHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <RankedRow
              key={row.uid}
              row={row}
              expected={row.expected === total.expected || row.bar.expected === null ? null : row.expected}
              isFurther={isLong && index >= SHOWN_AT_ONCE}
              text={text}
              onChoose={onChoose}
            />
          ))}
          <RankedRow row={{ ...total, chosen: false }} text={text} onChoose={null} />
        </tbody>
      </table>
      {isLong && (
        // Open, it shows the further rows of the table above by a rule of the style sheet: without script too.
        <details className="rank-more screen-only">
          <summary>{fill(board.listAll, { count: String(rows.length), units: units.toLowerCase() })}</summary>
        </details>
      )}
      {isLong && <p className="print-only sub">{fill(board.listCut, { count: String(SHOWN_AT_ONCE) })}</p>}
    </section>
  );
}
