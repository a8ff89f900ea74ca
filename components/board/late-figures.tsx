import { memo } from 'react';
import type { BoardFrame } from '@/lib/board/types';
import { sayTogether } from '@/lib/board/part';
import type { BoardView } from '@/lib/board/view-board';
import { fill } from '@/lib/i18n/messages/fill';
import { StripFigure } from './strip-figure';
import { TableFigure } from './table-figure';

interface LateFiguresProps {
  readonly frame: BoardFrame;
  readonly view: BoardView;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
}

/** What stands under the map and the list: drawn in the frame after theirs when something else is chosen. */
export const LateFigures = memo(function LateFigures({ frame, view, period, onPeriod }: LateFiguresProps) {
  const { board } = frame.text;
  return (
    <>
      {view.strip && <StripFigure strip={view.strip} onChoose={onPeriod} />}
      <TableFigure
        text={frame.text}
        title={fill(board.tableTitle, { indicator: view.indicator.label, period })}
        rows={view.rows}
        total={{ ...view.total, name: sayTogether(frame) }}
      />
    </>
  );
});
