import type { MouseEvent } from 'react';
import type { StripMonth } from '@/lib/board/view-types';

/** Heights of the strip, px: bars stand on `base` and rise `room` at most; a line for the phone's two labels on top. */
export const STRIP = { height: 146, base: 108, room: 82, names: 124, years: 140 } as const;

interface MonthBarProps {
  readonly month: StripMonth;
  /** Left edge and width, % of the strip. */
  readonly start: number;
  readonly width: number;
  readonly y: number | null;
  readonly hatch: string;
  readonly fill: string;
  readonly first: boolean;
  /** Too near to the next year's name to stand on a phone. */
  readonly crowded: boolean;
  readonly onChoose: (period: string) => void;
}

export function MonthBar({ month, start, width, y, hatch, fill, first, crowded, onChoose }: MonthBarProps) {
  const choose = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(month.period);
  };
  const percent = (value: number) => `${Math.round(value * 100) / 100}%`;
  const middle = percent(start + width / 2);
  const top = y ?? STRIP.base - 40;
  const inside = STRIP.base - top >= 22;
  const hatched = month.note !== null;
  const solid = month.chosen ? 'var(--accent)' : fill;
  return (
    <a
      href={month.href}
      aria-label={month.description}
      aria-current={month.chosen ? 'true' : undefined}
      className="month-link"
      onClick={choose}
    >
      <rect x={percent(start)} width={percent(width)} y="18" height={STRIP.names - 12} fill="transparent" />
      <rect
        x={percent(start + width * 0.03)}
        width={percent(width * 0.94)}
        y={top}
        height={Math.max(0, STRIP.base - top)}
        fill={hatched ? hatch : solid}
        stroke={hatched ? 'var(--ink-2)' : 'none'}
        strokeDasharray={hatched ? '3 2' : undefined}
      />
      {month.note !== null && (
        <text x={middle} y={STRIP.base - 6} className="strip-value strip-note" textAnchor="middle">
          {month.note}
        </text>
      )}
      {month.text !== '' && (
        <text
          x={middle}
          y={inside && !hatched ? top + 15 : top - 4}
          className={month.chosen ? 'strip-value strip-chosen' : 'strip-value'}
          fill={month.chosen && inside && !hatched ? 'var(--paper)' : 'var(--ink)'}
          textAnchor="middle"
        >
          {month.text}
        </text>
      )}
      <text
        x={middle}
        y={STRIP.names}
        textAnchor="middle"
        className={month.chosen ? 'strip-name strip-chosen' : 'strip-name'}
      >
        {month.name}
      </text>
      <text
        x={middle}
        y={STRIP.names}
        textAnchor="middle"
        className={month.chosen ? 'strip-initial strip-chosen' : 'strip-initial'}
      >
        {month.initial}
      </text>
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
            <text x="5" y={STRIP.years} className={crowded ? 'strip-year strip-crowded' : 'strip-year'}>
              {month.year}
            </text>
          </svg>
        </>
      )}
      {(month.chosen || first) && (
        <text
          x={month.chosen ? percent(Math.min(100, start + width)) : '0%'}
          y="10"
          textAnchor={month.chosen && start > 30 ? 'end' : 'start'}
          className={month.chosen ? 'strip-caption strip-chosen' : 'strip-caption strip-first'}
        >
          {month.caption}
        </text>
      )}
      <rect
        x={percent(start)}
        width={percent(width)}
        y="18"
        height={STRIP.names - 12}
        fill="none"
        stroke={month.chosen ? 'var(--ink)' : 'none'}
        strokeWidth="2"
        className="month-focus"
      />
    </a>
  );
}
