import { ToValidate } from '@/components/ui/to-validate';
import type { BoardFrame } from '@/lib/board/types';
import type { RowView } from '@/lib/board/view-types';
import { RankedRow } from './ranked-row';

interface RankedListProps {
  readonly text: BoardFrame['text'];
  readonly title: string;
  readonly placeHead: string;
  readonly rows: readonly RowView[];
  readonly total: RowView;
  readonly onChoose: (uid: string) => void;
}

/** Places from the worst to the best: the primary control. Every row is a link; the map and the trend follow it. */
export function RankedList({ text, title, placeHead, rows, total, onChoose }: RankedListProps) {
  const { board, common } = text;
  return (
    <section className="section" aria-labelledby="list-title">
      <h2 id="list-title" className="text-18 font-bold">
        {title}
      </h2>
      <p className="sub screen-only">{board.rankHint}</p>
      <div className={rows.length > 14 ? 'table-frame rank-scroll' : 'table-frame'}>
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
              <th scope="col" className="wide-only">
                {total.bar.expected === null ? (
                  <span className="sr-only">{board.expectedHead}</span>
                ) : (
                  <>
                    {board.expectedValue.replace('{value}', total.expected)}{' '}
                    {total.toValidate && <ToValidate word={common.toValidate} />}
                  </>
                )}
              </th>
              <th scope="col">{board.statusAndGap}</th>
              <th scope="col" className="num two-lines">
                {board.overYearHead}
              </th>
              <th scope="col" className="num wide-only two-lines">
                {board.receivedHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <RankedRow key={row.uid} row={row} partial={common.partial} onChoose={onChoose} />
            ))}
            <RankedRow row={{ ...total, chosen: false }} partial={common.partial} onChoose={null} />
          </tbody>
        </table>
      </div>
    </section>
  );
}
