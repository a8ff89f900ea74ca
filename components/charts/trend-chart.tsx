import { layOutTrend, TREND, type EndKey, type TrendInput } from './trend-layout';
import { TrendNames } from './trend-names';

export interface TrendChartProps extends TrendInput {
  /** Whole sentence for a screen reader: what is drawn, from when to when, and its last value. */
  readonly label: string;
  /** Texts at the lines' ends, e.g. `Mopti 48,2`. */
  readonly ends: Readonly<Record<EndKey, string>>;
  readonly formatTick: (value: number) => string;
  /** Month names at the first, middle and last month, empty where there are too few. */
  readonly months: readonly [string, string, string];
  /** Name of the chosen month. */
  readonly chosenName: string;
  /** Names of the plans before and from the change. */
  readonly planNames: readonly [string, string];
}

const CHARACTER = 6.6;
/** Wider labels leave a phone too little room for the lines: there they stand under the drawing. */
const NARROW_ROOM = 96;

/**
 * A trend with direct labels. Text keeps its size at any width: only the lines stretch, in a nested drawing, and the
 * labels stand in their own fixed columns.
 */
export function TrendChart(props: TrendChartProps) {
  const { label, ends, formatTick, months, chosenName, planNames, ...input } = props;
  const layout = layOutTrend(input);
  const ticks = layout.axis.ticks.map((tick) => ({ y: layout.y(tick), text: formatTick(tick) }));
  const left = Math.ceil(Math.max(...ticks.map((tick) => tick.text.length)) * CHARACTER + 8);
  const shown = [
    { y: layout.labels.chosen, text: ends.chosen, bold: true },
    { y: layout.labels.comparison, text: ends.comparison, bold: false },
    { y: layout.labels.expected, text: ends.expected, bold: false },
    { y: layout.labels.last, text: ends.last, bold: false },
  ].flatMap(({ y, ...rest }) => (y === null || rest.text === '' ? [] : [{ y, ...rest }]));
  const right = Math.ceil(
    Math.max(0, ...shown.map((end) => end.text.length * (end.bold ? 7.2 : CHARACTER))) + 8,
  );
  const under = right > NARROW_ROOM;
  const height = layout.planX === null ? TREND.plans - 10 : TREND.height;
  return (
    <>
      <div role="img" aria-label={label} className="flex text-12">
        <svg width={left} height={height} className="flex-none" aria-hidden="true">
          {ticks.map((tick) => (
            <text key={tick.y} x={left - 6} y={tick.y + 4} textAnchor="end" fontSize="12" fill="var(--ink-2)">
              {tick.text}
            </text>
          ))}
        </svg>
        <svg height={height} className="w-0 min-w-0 flex-1 overflow-visible" aria-hidden="true">
          <TrendLines layout={layout} ticks={ticks.map((tick) => tick.y)} />
          <g fill="var(--accent)" stroke="var(--accent)" strokeWidth="1.5">
            {layout.dots.map((dot) => (
              <circle
                key={dot.x}
                cx={`${dot.x}%`}
                cy={dot.y}
                r={dot.hollow ? 3 : 4}
                {...(dot.hollow && { fill: 'var(--paper)' })}
              />
            ))}
          </g>
          <TrendNames {...{ months, chosenName, planNames }} chosenX={layout.chosenX} planX={layout.planX} />
        </svg>
        <svg
          width={right}
          height={height}
          className={under ? 'wide-only flex-none' : 'flex-none'}
          aria-hidden="true"
        >
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
      {under && (
        <p className="narrow-only text-12 text-ink-2" aria-hidden="true">
          {shown.map(({ text }) => text).join(' · ')}
        </p>
      )}
    </>
  );
}

function TrendLines({ layout, ticks }: { layout: ReturnType<typeof layOutTrend>; ticks: readonly number[] }) {
  const line = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <svg width="100%" height={TREND.height} viewBox={`0 0 100 ${TREND.height}`} preserveAspectRatio="none">
      {ticks.map((y) => (
        <path key={y} d={`M0 ${y}H100`} stroke="var(--line)" {...line} />
      ))}
      <path d={`M${layout.chosenX} ${TREND.top - 12}V${TREND.base}`} stroke="var(--rule)" {...line} />
      <path d={`M0 ${TREND.base}H100`} stroke="var(--ink)" {...line} />
      <path d={layout.expected} stroke="var(--ink-2)" strokeDasharray="4 3" {...line} />
      <path d={layout.comparison} stroke="var(--rule)" strokeWidth="1.6" {...line} />
      <path d={layout.dotted} stroke="var(--accent)" strokeWidth="1.6" strokeDasharray="2 3" {...line} />
      <path d={layout.solid} stroke="var(--accent)" strokeWidth="2.6" strokeLinejoin="round" {...line} />
    </svg>
  );
}
