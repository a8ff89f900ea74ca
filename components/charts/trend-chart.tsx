import { layOutTrend, TREND, type EndKey, type TrendInput } from './trend-layout';

export interface TrendChartProps extends TrendInput {
  /** Whole sentence for a screen reader: what is drawn, from when to when, and its last value. */
  readonly label: string;
  /** Texts at the lines' ends, e.g. `Mopti 48,2`. */
  readonly ends: Readonly<Record<EndKey, string>>;
  readonly formatTick: (value: number) => string;
  /** Month names at the first, middle and last month. */
  readonly months: readonly [string, string, string];
}

const CHARACTER = 6.6;

/**
 * A trend with direct labels. Text keeps its size at any width: only the lines stretch, in a nested drawing, and the
 * labels stand in their own fixed columns.
 */
export function TrendChart({ label, ends, formatTick, months, ...input }: TrendChartProps) {
  const layout = layOutTrend(input);
  const ticks = layout.axis.ticks.map((tick) => ({ y: layout.y(tick), text: formatTick(tick) }));
  const left = Math.ceil(Math.max(...ticks.map((tick) => tick.text.length)) * CHARACTER + 8);
  const shown = [
    { y: layout.labels.expected, text: ends.expected, bold: false },
    { y: layout.labels.comparison, text: ends.comparison, bold: false },
    { y: layout.labels.partial, text: ends.partial, bold: false },
    { y: layout.labels.chosen, text: ends.chosen, bold: true },
  ].flatMap(({ y, ...rest }) => (y === null || rest.text === '' ? [] : [{ y, ...rest }]));
  const right = Math.ceil(
    Math.max(0, ...shown.map((end) => end.text.length * (end.bold ? 7.2 : CHARACTER))) + 8,
  );
  return (
    <div role="img" aria-label={label} className="flex text-12">
      <svg width={left} height={TREND.height} className="flex-none" aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick.y} x={left - 6} y={tick.y + 4} textAnchor="end" fontSize="12" fill="var(--ink-2)">
            {tick.text}
          </text>
        ))}
      </svg>
      <svg height={TREND.height} className="w-0 min-w-0 flex-1 overflow-visible" aria-hidden="true">
        <TrendLines layout={layout} ticks={ticks.map((tick) => tick.y)} />
        {layout.dots.map((dot) => (
          <circle
            key={dot.x}
            cx={`${dot.x}%`}
            cy={dot.y}
            r={dot.hollow ? 3 : 4}
            fill={dot.hollow ? 'var(--paper)' : 'var(--accent)'}
            stroke="var(--accent)"
            strokeWidth="1.5"
          />
        ))}
        {months.map((month, index) => (
          <text
            key={index}
            x={['0%', '50%', '100%'][index]}
            y={TREND.months}
            textAnchor={index === 0 ? 'start' : index === 1 ? 'middle' : 'end'}
            fontSize="12"
            fill="var(--ink-2)"
          >
            {month}
          </text>
        ))}
      </svg>
      <svg width={right} height={TREND.height} className="flex-none" aria-hidden="true">
        {shown.map((end) => (
          <text
            key={end.text}
            x="8"
            y={end.y}
            fontSize="12"
            fontWeight={end.bold ? 700 : 400}
            fill={end.bold ? 'var(--accent)' : 'var(--ink-2)'}
          >
            {end.text}
          </text>
        ))}
      </svg>
    </div>
  );
}

function TrendLines({ layout, ticks }: { layout: ReturnType<typeof layOutTrend>; ticks: readonly number[] }) {
  const line = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <svg width="100%" height={TREND.height} viewBox={`0 0 100 ${TREND.height}`} preserveAspectRatio="none">
      {ticks.map((y) => (
        <path key={y} d={`M0 ${y}H100`} stroke="var(--line)" {...line} />
      ))}
      <path d={`M0 ${TREND.base}H100`} stroke="var(--ink)" {...line} />
      <path d={layout.expected} stroke="var(--ink-2)" strokeDasharray="4 3" {...line} />
      <path d={layout.comparison} stroke="var(--rule)" strokeWidth="1.6" {...line} />
      <path d={layout.dotted} stroke="var(--accent)" strokeWidth="1.6" strokeDasharray="2 3" {...line} />
      <path d={layout.solid} stroke="var(--accent)" strokeWidth="2.6" strokeLinejoin="round" {...line} />
    </svg>
  );
}
