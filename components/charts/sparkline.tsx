import { laySparkline, type SparklineInput } from './sparkline-layout';

interface SparklineProps extends Omit<SparklineInput, 'width' | 'height'> {
  readonly width?: number;
  readonly height?: number;
  /** What it draws, in words; without, it is decoration beside the figures that say it. */
  readonly label?: string;
}

/** Some months in the height of a line of text: the value, what was expected dotted, a dot at the end (hollow where it is unsure). */
export function Sparkline(props: SparklineProps) {
  const { width = 150, height = 24, label, values, range } = props;
  const of = { values, unsure: props.unsure, expected: props.expected, range, width, height };
  const { line, unsure, expected, end, alone } = laySparkline(of);
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden={label === undefined ? true : undefined}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
    >
      <g fill="none" strokeLinejoin="round">
        {expected !== '' && <path d={expected} stroke="var(--ink-3)" strokeDasharray="2 2" />}
        {line !== '' && <path d={line} stroke="var(--accent)" strokeWidth="1.4" />}
        {unsure !== '' && (
          <path d={unsure} stroke="var(--accent)" strokeWidth="1.3" strokeDasharray="3 1.5" />
        )}
      </g>
      {alone.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="1.2" fill="var(--accent)" />
      ))}
      {end && (
        <circle
          cx={end.x}
          cy={end.y}
          r="2.4"
          fill={end.unsure ? 'var(--paper)' : 'var(--accent)'}
          stroke="var(--accent)"
        />
      )}
    </svg>
  );
}
