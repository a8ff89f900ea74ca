import type { SeasonYear } from '@/lib/pages/stocks/view-season';
import { layoutSeason, type SeasonLayout, type SeasonLine } from './season-layout';

interface SeasonChartProps {
  /** The latest year first. */
  readonly years: readonly SeasonYear[];
  /** Names of the months, long enough for a wide drawing. */
  readonly months: readonly string[];
  readonly label: string;
  readonly formatValue: (value: number) => string;
  /** The page's month of the year, January 0. */
  readonly month: number;
  /** Said where the axis does not start at zero. */
  readonly cutWords: string;
}

/** A wide drawing stands over the table: its months are the table's columns (see `.season-table`), whose head names them. */
const SIZES = [
  {
    key: 'wide',
    className: 'wide-only',
    width: 528,
    height: 232,
    left: 69.5,
    label: 73.5,
    bottom: 8,
    axis: false,
  },
  {
    key: 'narrow',
    className: 'narrow-only',
    width: 328,
    height: 210,
    left: 34,
    label: 70,
    bottom: 24,
    axis: true,
  },
] as const;

/** This year, the one before and the one before that: heavy, middle and light. */
const WEIGHTS = [
  { stroke: 'var(--accent)', width: 2.6, weight: 700 },
  { stroke: 'var(--ink-2)', width: 1.6, weight: 400 },
  { stroke: 'var(--rule)', width: 1.2, weight: 400 },
] as const;

/** The months of some years over one another, drawn for a wide page and again for a phone: text is never scaled down. */
export function SeasonChart({ years, months, label, formatValue, month, cutWords }: SeasonChartProps) {
  return SIZES.map(({ key, className, axis, ...size }) => {
    const layout = layoutSeason(years, month, size);
    if (!layout) return null;
    const names = axis ? months.map((name) => name.charAt(0).toUpperCase()) : [];
    return (
      <figure key={key} className={`${className} mt-2`}>
        {layout.cut && <figcaption className="sub">{cutWords}</figcaption>}
        <SeasonDrawing {...{ layout, size, names, label, formatValue }} />
      </figure>
    );
  });
}

interface SeasonDrawingProps extends Pick<SeasonChartProps, 'label' | 'formatValue'> {
  readonly layout: SeasonLayout;
  readonly size: { readonly width: number; readonly height: number };
  /** Under the months; empty where a table under the drawing names them. */
  readonly names: readonly string[];
}

/** The lines of some years in one size. */
export function SeasonDrawing({ layout, size, names, label, formatValue }: SeasonDrawingProps) {
  const { box, ticks, lines, months: positions } = layout;
  return (
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
      {names.map((name, at) => (
        <text key={at} x={positions[at]} y={size.height - 6} textAnchor="middle" fill="var(--ink-2)">
          {name}
        </text>
      ))}
      {lines.toReversed().map((line) => (
        <Line key={line.year} line={line} rank={lines.indexOf(line)} format={formatValue} />
      ))}
    </svg>
  );
}

function Line({ line, rank, format }: { line: SeasonLine; rank: number; format: (value: number) => string }) {
  const { stroke, width, weight } = WEIGHTS[rank] ?? WEIGHTS[2];
  const { label, point } = line;
  return (
    <g>
      <path d={line.all} fill="none" stroke={stroke} strokeWidth="1" strokeDasharray="2 3" />
      <path d={line.sure} fill="none" stroke={stroke} strokeWidth={width} strokeLinejoin="round" />
      {line.hollow.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="3" fill="var(--paper)" stroke={stroke} strokeWidth="1.5" />
      ))}
      {point && <circle cx={point.x} cy={point.y} r="4" fill={stroke} />}
      <text
        x={label.x}
        y={label.y}
        textAnchor={label.over ? 'middle' : 'start'}
        fontWeight={weight}
        fill={rank === 0 ? 'var(--accent)' : 'var(--ink-2)'}
      >
        {line.year} {format(label.value)}
      </text>
    </g>
  );
}
