import type { StripMonth } from '@/lib/board/view-types';
import { MonthBar } from './month-bar';
import { joinRuns, slotWidth, STRIP, type Run } from './strip-layout';

export interface MonthStripProps {
  readonly id: string;
  readonly label: string;
  readonly months: readonly StripMonth[];
  /** Top of the scale, in the indicator's unit. */
  readonly top: number;
  readonly palette: 'up' | 'down';
  readonly onChoose: (period: string) => void;
}

/** Months as bars, each a link to its month. Widths are shares, so that text keeps its size on a phone. */
export function MonthStrip({ id, label, months, top, palette, onChoose }: MonthStripProps) {
  const heightOf = (value: number | null) =>
    value === null ? null : Math.round((STRIP.base - (Math.max(0, value) / top) * STRIP.room) * 10) / 10;
  const width = slotWidth(months.length);
  const percent = (slots: number) => `${Math.round(slots * width * 100) / 100}%`;
  const chosen = joinRuns(months.map((month) => (month.chosen ? 'chosen' : null)));
  const words = placeWords(months);
  const empty = joinRuns(months.map(({ value }) => (value === null ? 'empty' : null)));
  return (
    <svg
      width="100%"
      height={STRIP.height}
      role="group"
      aria-label={label}
      className="block overflow-visible"
    >
      <defs>
        <Hatch id={id} gap={6} colour="var(--ink-2)" weight="1.6" />
        <Hatch id={`${id}e`} gap={7} colour="var(--line)" weight="1.2" />
      </defs>
      {empty.map(({ start, length }) => (
        <rect
          key={start}
          x={percent(start)}
          width={percent(length)}
          y={STRIP.base - STRIP.room}
          height={STRIP.room}
          fill={`url(#${id}e)`}
        />
      ))}
      {/* What all months share stands once around them. */}
      <g textAnchor="middle">
        {months.map((month, index) => (
          <MonthBar
            key={month.period}
            month={month}
            start={index * width}
            width={width}
            top={heightOf(month.value)}
            dash={heightOf(month.expected)}
            hatch={`url(#${id})`}
            fill={palette === 'down' ? 'var(--low-3)' : 'var(--map-3)'}
            crowded={months.slice(index + 1, index + 4).some(({ year }) => year !== null)}
            onChoose={onChoose}
          />
        ))}
      </g>
      <g stroke="var(--ink)" strokeDasharray="3 3" pointerEvents="none">
        {months.map(({ period, expected }, index) => {
          const y = heightOf(expected);
          return y === null ? null : (
            <line key={period} x1={percent(index)} x2={percent(index + 1)} y1={y} y2={y} />
          );
        })}
      </g>
      {words.map((run) => (
        <RunWord key={run.start} run={run} x={percent(run.start + run.length / 2)} />
      ))}
      <line x1="0" x2={percent(months.length)} y1={STRIP.base} y2={STRIP.base} stroke="var(--ink)" />
      {chosen.map(({ start, length }) => (
        <rect
          key={start}
          x={percent(start)}
          width={percent(length)}
          y="14"
          height={STRIP.names - 8}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="2"
          pointerEvents="none"
        />
      ))}
    </svg>
  );
}

/** Where the words stand: the longest part of their run that the frame of the chosen months does not cut, if it has the room. */
function placeWords(months: readonly StripMonth[]): Run[] {
  const parts = joinRuns(
    months.map(({ note, chosen }) => (note === null ? null : `${chosen ? 'in' : 'out'} ${note}`)),
  ).map((part) => ({ ...part, word: part.word.replace(/^(in|out) /, '') }));
  return joinRuns(months.map(({ note }) => note)).flatMap((run) => {
    const within = parts.filter(({ start }) => start >= run.start && start < run.start + run.length);
    const [longest] = within.sort((a, b) => b.length - a.length);
    return longest && longest.length * LETTERS_IN_SLOT >= run.word.length ? [longest] : [];
  });
}

/** Letters of a word that one month of a wide strip holds. */
const LETTERS_IN_SLOT = 8;

/** Slots that a word of a dozen letters needs on a phone. */
const WIDE_RUN = 7;

function RunWord({ run: { length, word }, x }: { run: Run; x: string }) {
  return (
    <text
      x={x}
      y={STRIP.base - 8}
      textAnchor="middle"
      fontSize="12"
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth="5"
      paintOrder="stroke"
      pointerEvents="none"
      className={length < WIDE_RUN ? 'strip-note' : undefined}
    >
      {word}
    </text>
  );
}

function Hatch({ id, gap, colour, weight }: { id: string; gap: number; colour: string; weight: string }) {
  return (
    <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={gap} height={gap} fill="var(--paper)" />
      <path d={`M0 0V${gap}`} stroke={colour} strokeWidth={weight} />
    </pattern>
  );
}
