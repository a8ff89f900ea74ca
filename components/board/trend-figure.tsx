import { memo } from 'react';
import { TrendChart } from '@/components/charts/trend-chart';
import { formatShort } from '@/lib/i18n/format';
import { fitAxis, leastSpan } from '@/components/charts/scale';
import type { BoardFrame } from '@/lib/board/types';
import type { TrendView } from '@/lib/board/view-types';

interface TrendFigureProps {
  readonly frame: BoardFrame;
  readonly trend: TrendView;
  readonly busy: boolean;
}

/** The chosen place over 24 months, beside the head. */
export const TrendFigure = memo(function TrendFigure({ frame, trend, busy }: TrendFigureProps) {
  const all = [...trend.values, ...(trend.comparison ?? []), ...trend.expected];
  const known = all.filter((value) => value !== null);
  const fromZero = fitAxis(known, leastSpan(known, trend.unit)).low === 0;
  return (
    <figure className={busy ? 'busy mt-[18px]' : 'mt-[18px]'} aria-busy={busy}>
      <figcaption>
        <h2 className="text-15 font-bold">{trend.title}</h2>
        <p className="sub">
          {trend.hint} {!fromZero && frame.text.board.axisNotZero}{' '}
          {trend.open && (
            <a href={trend.open.href} className="screen-only inline-block min-w-6 leading-6">
              {trend.open.text}
            </a>
          )}
        </p>
      </figcaption>
      <TrendChart
        label={trend.label}
        unit={trend.unit}
        values={trend.values}
        partial={trend.partial}
        comparison={trend.comparison}
        expected={trend.expected}
        chosen={trend.chosen}
        chosenName={trend.chosenName}
        planFrom={trend.planFrom}
        planNames={trend.planNames}
        ends={trend.ends}
        endValues={trend.endValues}
        months={trend.months}
        formatTick={(value) => formatShort(value, frame.language)}
      />
    </figure>
  );
});
