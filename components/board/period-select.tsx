import { memo, useMemo } from 'react';
import { listPeriods } from '@/lib/board/period-options';
import type { BoardFrame } from '@/lib/board/types';

interface PeriodSelectProps {
  readonly frame: BoardFrame;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
}

/** Over a hundred periods: left alone while something else is chosen. */
export const PeriodSelect = memo(function PeriodSelect({ frame, period, onPeriod }: PeriodSelectProps) {
  const { board } = frame.text;
  const groups = useMemo(() => listPeriods(frame, frame.language), [frame]);
  const kinds = {
    month: board.months,
    quarter: board.quarters,
    semester: board.semesters,
    year: board.years,
  };
  return (
    <select name="periode" value={period} onChange={(event) => onPeriod(event.target.value)}>
      {groups.map(({ kind, options }) => (
        <optgroup key={kind} label={kinds[kind]}>
          {options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
});
