import { dotPath, dropPath } from './dot-path';
import type { Axis } from './scale';
import {
  DOT_RADIUS,
  placeStripLabels,
  reachOf,
  stackDots,
  TURN,
  type StripDot,
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
  readonly band?: readonly [number, number] | undefined;
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
  /** From `placeStrip`, where the caller has placed the dots already. */
  readonly dots?: readonly StripDot[] | undefined;
  /** From `stripReach`, for strips that are to be of one height. */
  readonly reach?: number | undefined;
}

const SIDE = 20;
const LINE = 15;
const TICKS = 20;

/** Where the dots of a strip stand. */
export function placeStrip(points: readonly StripPoint[], scale: Axis, width: number): StripDot[] {
  return stackDots(points, placeOn(scale, width));
}

/** The height that the dots of some strips need, from their middle: the most that any of them needs. */
export function stripReach(strips: readonly (readonly StripDot[])[]): number {
  return Math.max(0, ...strips.map(reachOf));
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
  const dots = props.dots ?? placeStrip(points, scale, width);
  const { labels, lines } = placeStripLabels(dots, (dot) => `${dot.label} ${format(dot.value)}`, width);
  const reach = props.reach ?? reachOf(dots);
  const names = labels.length > 0 ? lines * LINE + 4 + TURN * (labels.length - 1) : 0;
  const hidden = due === null || expected === null ? null : { at: x(expected), half: due.length * 3.3 + 22 };
  const middle = names + reach;
  const base = middle + reach;
  const height = Math.ceil(base + (withTicks ? TICKS : 1));
  const bounds = [expected, ...(band ?? [])].filter((bound) => bound !== null);
  const called = dots.filter((dot) => dot.called);
  const others = dots.filter((dot) => !dot.called);
  const pathOf = (some: typeof dots) =>
    dotPath(
      some.map(({ x: at, y }) => ({ x: at, y: middle + y })),
      DOT_RADIUS,
    );
  return (
    <svg
      className="dot-strip"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path d={dropPath(scale.ticks.map(x), names, base)} stroke="var(--line)" />
      <path d={`M${SIDE} ${base}H${width - SIDE}`} stroke="var(--rule)" />
      {bounds.length > 0 && (
        <path
          d={dropPath(bounds.map(x), names, base + (withTicks ? 4 : 0))}
          stroke="var(--ink)"
          strokeWidth="2"
        />
      )}
      {labels.length > 0 && (
        <path
          d={labels.map((name) => leaderOf(name, lines, middle)).join('')}
          stroke="var(--ink-2)"
          strokeWidth="0.8"
          fill="none"
        />
      )}
      {others.length > 0 && (
        <path
          d={pathOf(others)}
          fill="var(--paper)"
          fillOpacity="0.75"
          stroke="var(--accent)"
          strokeWidth="1.3"
        />
      )}
      {called.length > 0 && (
        <path d={pathOf(called)} fill="var(--accent)" stroke="var(--accent)" strokeWidth="1.3" />
      )}
      {labels.length > 0 && (
        <g
          textAnchor="middle"
          fontSize="12"
          fontWeight="700"
          fill="var(--ink)"
          stroke="var(--paper)"
          strokeWidth="3"
          paintOrder="stroke"
        >
          {labels.map((name) => (
            <text key={name.key} x={name.x} y={name.y}>
              {name.text}
            </text>
          ))}
        </g>
      )}
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
      {withTicks && (
        <g textAnchor="middle" fontSize="12" fill="var(--ink-2)">
          {scale.ticks
            .filter((tick) => hidden === null || Math.abs(x(tick) - hidden.at) > hidden.half)
            .map((tick) => (
              <text key={tick} x={x(tick)} y={height - 4}>
                {formatTick(tick)}
              </text>
            ))}
        </g>
      )}
    </svg>
  );
}
