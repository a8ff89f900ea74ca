import type { MouseEvent } from 'react';
import type { StripMonth } from '@/lib/board/view-types';
import { placeValue, STRIP } from './strip-layout';

interface MonthBarProps {
  readonly month: StripMonth;
  /** Left edge and width, % of the strip. */
  readonly start: number;
  readonly width: number;
  /** Top of the bar and of the dashes, px; `null` without data, without an expected value. */
  readonly top: number | null;
  readonly dash: number | null;
  readonly hatch: string;
  readonly fill: string;
  /** Too near to the next year's name to stand on a phone. */
  readonly crowded: boolean;
  readonly onChoose: (period: string) => void;
}

/** One month of the strip: a bar, or an empty slot where there is no data; a link to its period. */
export function MonthBar({ month, start, width, top, dash, hatch, fill, crowded, onChoose }: MonthBarProps) {
  const choose = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(month.period);
  };
  const percent = (value: number) => `${Math.round(value * 100) / 100}%`;
  const middle = percent(start + width / 2);
  // Over all of the month: it takes the pointer, and shows where that or the keyboard is.
  const box = { x: percent(start), width: percent(width), y: '18', height: STRIP.names - 12 };
  const placed = top === null ? null : placeValue(top, dash, month.unsure);
  const weight = month.chosen ? ' strip-chosen' : '';
  return (
    <a
      href={month.href}
      aria-label={month.description}
      aria-current={month.chosen ? 'true' : undefined}
      className="month-link"
      onClick={choose}
    >
      {top !== null && (
        <rect
          x={percent(start + width * 0.03)}
          width={percent(width * 0.94)}
          y={top}
          height={Math.max(0, STRIP.base - top)}
          fill={month.unsure ? hatch : month.chosen ? 'var(--accent)' : fill}
          {...(month.unsure && { stroke: 'var(--ink-2)', strokeDasharray: '3 2' })}
        />
      )}
      {placed !== null && (
        <text
          x={middle}
          y={placed.y}
          className={`strip-value${weight}`}
          fill={month.chosen && placed.inside ? 'var(--paper)' : 'var(--ink)'}
        >
          {month.text}
        </text>
      )}
      {[month.name, month.initial].map((name, index) => (
        <text
          key={index}
          x={middle}
          y={STRIP.names}
          className={`${index === 0 ? 'strip-name' : 'strip-initial'}${weight}`}
        >
          {name}
        </text>
      ))}
      {month.year !== null && (
        <>
          <line
            x1={percent(start)}
            x2={percent(start)}
            y1={STRIP.base}
            y2={STRIP.years + 4}
            stroke="var(--rule)"
          />
          <svg x={percent(start)} y="0" overflow="visible">
            <text
              x="5"
              y={STRIP.years}
              textAnchor="start"
              className={crowded ? 'strip-year strip-crowded' : 'strip-year'}
            >
              {month.year}
            </text>
          </svg>
        </>
      )}
      {month.caption !== null && (
        <text
          x={month.chosen ? percent(start + width) : '0%'}
          y="10"
          textAnchor={month.chosen && start > 30 ? 'end' : 'start'}
          className={`strip-caption${month.chosen ? ' strip-chosen' : ' strip-first'}`}
        >
          {month.caption}
        </text>
      )}
      <rect {...box} className="month-focus" />
    </a>
  );
}
