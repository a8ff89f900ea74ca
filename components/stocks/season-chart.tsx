import type { SeasonYear } from '@/lib/pages/stocks/view-season';
import { layoutSeason, type SeasonLine } from './season-layout';

interface SeasonChartProps {
  /** The latest year first. */
  readonly years: readonly SeasonYear[];
  /** Names of the months, long enough for a wide drawing. */
  readonly months: readonly string[];
  readonly label: string;
  readonly formatValue: (value: number) => string;
}

const SIZES = [
  { key: 'wide', className: 'wide-only', width: 540, height: 250, label: 74, initials: false },
  { key: 'narrow', className: 'narrow-only', width: 328, height: 210, label: 70, initials: true },
] as const;

/** This year, the one before and the one before that: heavy, middle and light. */
const WEIGHTS = [
  { stroke: 'var(--accent)', width: 2.6, weight: 700 },
  { stroke: 'var(--ink-2)', width: 1.6, weight: 400 },
  { stroke: 'var(--rule)', width: 1.2, weight: 400 },
] as const;

/** The months of some years over one another, drawn for a wide page and again for a phone: text is never scaled down. */
export function SeasonChart({ years, months, label, formatValue }: SeasonChartProps) {
  return SIZES.map(({ key, className, initials, ...size }) => {
    const layout = layoutSeason(years, size);
    if (!layout) return null;
    const { box, ticks, lines, months: positions } = layout;
    return (
      <figure key={key} className={`${className} mt-2`}>
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          width={size.width}
          height={size.height}
          role="img"
          aria-label={label}
          className="season-chart"
        >
          {ticks.map(({ y, value }) => (
            <g key={value}>
              <path d={`M${box.left} ${y}H${box.right}`} stroke="var(--line)" />
              <text x={box.left - 6} y={y + 4} textAnchor="end" fill="var(--ink-2)">
                {formatValue(value)}
              </text>
            </g>
          ))}
          {months.map((name, month) => (
            <text key={name} x={positions[month]} y={size.height - 6} textAnchor="middle" fill="var(--ink-2)">
              {initials ? name.charAt(0).toUpperCase() : name}
            </text>
          ))}
          {lines.toReversed().map((line) => (
            <Line
              key={line.year}
              line={line}
              rank={lines.indexOf(line)}
              right={box.right}
              format={formatValue}
            />
          ))}
        </svg>
      </figure>
    );
  });
}

function Line({
  line,
  rank,
  right,
  format,
}: {
  line: SeasonLine;
  rank: number;
  right: number;
  format: (value: number) => string;
}) {
  const { stroke, width, weight } = WEIGHTS[rank] ?? WEIGHTS[2];
  const { end } = line;
  const far = right - end.x > 20;
  return (
    <g>
      <path d={line.all} fill="none" stroke={stroke} strokeWidth="1" strokeDasharray="2 3" />
      <path d={line.sure} fill="none" stroke={stroke} strokeWidth={width} strokeLinejoin="round" />
      {line.hollow.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="3" fill="var(--paper)" stroke={stroke} strokeWidth="1.5" />
      ))}
      {far && (
        <path
          d={`M${end.x + 5} ${end.y}L${right + 2} ${end.labelY}`}
          stroke={stroke}
          strokeWidth=".7"
          strokeDasharray="1 3"
        />
      )}
      <text
        x={right + 6}
        y={end.labelY + 4}
        fontWeight={weight}
        fill={rank === 0 ? 'var(--accent)' : 'var(--ink-2)'}
      >
        {line.year} {format(end.value)}
      </text>
    </g>
  );
}
