import type { Axis } from './scale';
import {
  DOT_RADIUS,
  placeStripLabels,
  reachOf,
  stackDots,
  TURN,
  type StripLabel,
  type StripPoint,
} from './dot-strip-layout';

export interface DotStripProps {
  /** Whole sentence: what is drawn, and what it says. */
  readonly label: string;
  readonly points: readonly StripPoint[];
  /** In the indicator's unit; `null`: nothing is expected. */
  readonly expected: number | null;
  /** Both bounds of a norm, where that is what is expected. */
  readonly band?: readonly [number, number];
  /** The same for all strips that are to be compared. */
  readonly scale: Axis;
  readonly format: (value: number) => string;
  /** As short as a tick may be; `format` where it is not given. */
  readonly formatTick?: (value: number) => string;
  /** In px, and drawn so: text is 12 px whatever the width. */
  readonly width: number;
  /** Writes the ticks under the strip: on the last of several. */
  readonly withTicks?: boolean;
  /** Written under the expected line, between the ticks. */
  readonly due?: string | null;
  /** From `stripReach`, for strips that are to be of one height. */
  readonly reach?: number;
}

const SIDE = 20;
const LINE = 15;
const TICKS = 20;

/** The height that the dots of some strips need, from their middle: the most that any of them needs. */
export function stripReach(strips: readonly (readonly StripPoint[])[], scale: Axis, width: number): number {
  return Math.max(0, ...strips.map((points) => reachOf(stackDots(points, placeOn(scale, width)))));
}

function placeOn(scale: Axis, width: number): (value: number) => number {
  return (value) =>
    Math.round((SIDE + ((value - scale.low) / (scale.high - scale.low)) * (width - 2 * SIDE)) * 10) / 10;
}

/** From a name straight down, aside under the names, and down to its dot. */
function leaderOf({ x, y, turn, dotX, dotY }: StripLabel, lines: number, middle: number): string {
  const level = turn + (lines - 1) * LINE;
  return `M${x} ${y + 3}V${level}H${dotX}V${middle + dotY}`;
}

/** Places as dots on a common scale, those called by name; the expected value is a tick through the strip. */
export function DotStrip(props: DotStripProps) {
  const { label, points, expected, band, scale, format, width, withTicks = true, due = null } = props;
  const formatTick = props.formatTick ?? format;
  const x = placeOn(scale, width);
  const dots = stackDots(points, x);
  const { labels, lines } = placeStripLabels(dots, (dot) => `${dot.label} ${format(dot.value)}`, width);
  const reach = props.reach ?? reachOf(dots);
  const names = labels.length > 0 ? lines * LINE + 4 + TURN * (labels.length - 1) : 0;
  const hidden = due === null || expected === null ? null : { at: x(expected), half: due.length * 3.3 + 22 };
  const middle = names + reach;
  const base = middle + reach;
  const height = Math.ceil(base + (withTicks ? TICKS : 1));
  return (
    <svg
      className="dot-strip"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {scale.ticks.map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1={names} y2={base} stroke="var(--line)" />
      ))}
      <line x1={SIDE} x2={width - SIDE} y1={base} y2={base} stroke="var(--rule)" />
      {[expected, ...(band ?? [])].map(
        (bound) =>
          bound !== null && (
            <line
              key={bound}
              x1={x(bound)}
              x2={x(bound)}
              y1={names}
              y2={base + (withTicks ? 4 : 0)}
              stroke="var(--ink)"
              strokeWidth="2"
            />
          ),
      )}
      {labels.map((name) => (
        <path
          key={name.key}
          d={leaderOf(name, lines, middle)}
          stroke="var(--ink-2)"
          strokeWidth="0.8"
          fill="none"
        />
      ))}
      {dots.map((dot) => (
        <circle
          key={dot.key}
          cx={dot.x}
          cy={middle + dot.y}
          r={DOT_RADIUS}
          fill={dot.called ? 'var(--accent)' : 'var(--paper)'}
          fillOpacity={dot.called ? 1 : 0.75}
          stroke="var(--accent)"
          strokeWidth="1.3"
        />
      ))}
      {labels.map((name) => (
        <text
          key={name.key}
          x={name.x}
          y={name.y}
          textAnchor="middle"
          fontSize="12"
          fontWeight="700"
          fill="var(--ink)"
          stroke="var(--paper)"
          strokeWidth="3"
          paintOrder="stroke"
        >
          {name.text}
        </text>
      ))}
      {withTicks && due !== null && expected !== null && (
        <text
          x={Math.min(Math.max(x(expected), due.length * 3.3), width - due.length * 3.3)}
          y={height - 4}
          textAnchor="middle"
          fontSize="12"
          fontWeight="700"
          fill="var(--ink)"
        >
          {due}
        </text>
      )}
      {withTicks &&
        scale.ticks
          .filter((tick) => hidden === null || Math.abs(x(tick) - hidden.at) > hidden.half)
          .map((tick) => (
            <text key={tick} x={x(tick)} y={height - 4} textAnchor="middle" fontSize="12" fill="var(--ink-2)">
              {formatTick(tick)}
            </text>
          ))}
    </svg>
  );
}
