import type { StripMonth } from '@/lib/board/view-types';
import { MonthBar, STRIP } from './month-bar';

export interface MonthStripProps {
  readonly id: string;
  readonly label: string;
  readonly months: readonly StripMonth[];
  /** Top of the scale, in the indicator's unit. */
  readonly top: number;
  /** Where the dashed line stands; `null` without an expected value. */
  readonly expected: number | null;
  readonly palette: 'up' | 'down';
  readonly onChoose: (period: string) => void;
}

/** The last 24 months as bars, each a link to its month. Widths are shares, so that text keeps its size on a phone. */
export function MonthStrip({ id, label, months, top, expected, palette, onChoose }: MonthStripProps) {
  const y = (value: number) => Math.round((STRIP.base - (Math.max(0, value) / top) * STRIP.room) * 10) / 10;
  return (
    <svg
      width="100%"
      height={STRIP.height}
      role="group"
      aria-label={label}
      className="block overflow-visible"
    >
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--paper)" />
          <path d="M0 0V6" stroke="var(--ink-2)" strokeWidth="1.6" />
        </pattern>
      </defs>
      {expected !== null && (
        <line
          x1="0"
          x2="100%"
          y1={y(expected)}
          y2={y(expected)}
          stroke="var(--ink-2)"
          strokeDasharray="3 3"
        />
      )}
      {months.map((month, index) => (
        <MonthBar
          key={month.period}
          month={month}
          start={(index / months.length) * 100}
          width={100 / months.length}
          y={month.value === null ? null : y(month.value)}
          hatch={`url(#${id})`}
          fill={palette === 'down' ? 'var(--low-3)' : 'var(--map-3)'}
          first={index === 0}
          crowded={months.slice(index + 1, index + 4).some(({ year }) => year !== null)}
          onChoose={onChoose}
        />
      ))}
      <line x1="0" x2="100%" y1={STRIP.base} y2={STRIP.base} stroke="var(--ink)" />
    </svg>
  );
}
