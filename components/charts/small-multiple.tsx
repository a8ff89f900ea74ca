import { dotPath } from './dot-path';
import type { Axis } from './scale';
import { layOutSmallMultiple } from './small-multiple-layout';

export interface SmallMultipleProps {
  /** Over the drawing; a place, mostly. */
  readonly title: string;
  readonly href?: string;
  /** The place that the page is narrowed to. */
  readonly chosen?: boolean;
  /** The last known value, at the line's end; the last expected one stands there too. */
  readonly value: string;
  /** Under the title. */
  readonly note?: string | null;
  /** Short names of the months, one per value: the first and the last are written. */
  readonly months: readonly string[];
  readonly values: readonly (number | null)[];
  readonly unsure: readonly boolean[];
  readonly expected: readonly (number | null)[];
  /** Position from which another plan holds: the expected value steps there. */
  readonly planFrom?: number | null;
  /** Written beside the last expected value, and where another plan begins. */
  readonly dueName?: string;
  readonly planName?: string;
  /** Both bounds of a norm, where that is what is expected. */
  readonly band?: readonly [number, number] | undefined;
  /** Another place's values, drawn in grey. */
  readonly comparison?: readonly (number | null)[];
  readonly unit: 'percent' | 'count' | 'ratio';
  /** From `shareAxis`, for drawings that are to be compared. */
  readonly axis?: Axis | undefined;
  readonly formatTick: (value: number) => string;
  /** Whole sentence: what is drawn, and what it says. */
  readonly label: string;
  /** In px, and drawn so: text is 12 px whatever the width. */
  readonly width: number;
  readonly height: number;
}

const CHARACTER = 6.9;

/** Some months of one indicator in one place, small enough to stand beside others of the same scale. */
export function SmallMultiple(props: SmallMultipleProps) {
  const { title, href, value, note, width, height, months, label, formatTick } = props;
  const { values, unsure, expected, comparison = [], planFrom = null, unit } = props;
  const { left, right } = roomFor(props);
  const lines = layOutSmallMultiple({
    values,
    unsure,
    expected,
    comparison,
    planFrom,
    unit,
    width,
    height,
    left,
    right,
    axis: props.axis,
    isNamed: props.dueName !== undefined,
  });
  const { axis, plot, y } = lines;
  return (
    <div className={props.chosen ? 'small-multiple small-multiple-chosen' : 'small-multiple'}>
      <p className="small-multiple-title">{href === undefined ? title : <a href={href}>{title}</a>}</p>
      {note !== undefined && note !== null && <p className="sub">{note}</p>}
      <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <path
          d={axis.ticks.map((tick) => `M${plot.left} ${y(tick)}H${plot.right}`).join('')}
          stroke="var(--line)"
        />
        <g textAnchor="end" fontSize="12" fill="var(--ink-2)">
          {axis.ticks.map((tick) => (
            <text key={tick} x={plot.left - 5} y={y(tick) + 4}>
              {formatTick(tick)}
            </text>
          ))}
          <text x={plot.right} y={height - 5}>
            {months.length > 1 ? months.at(-1) : ''}
          </text>
        </g>
        {lines.plan !== null && props.planName !== undefined && (
          <>
            <path d={`M${lines.plan} ${plot.top - 7}V${plot.base}`} stroke="var(--ink-2)" strokeWidth="0.8" />
            <text
              x={Math.min(lines.plan, width - (props.planName.length * CHARACTER) / 2)}
              y={plot.top - 11}
              textAnchor="middle"
              fontSize="12"
              fill="var(--ink-2)"
            >
              {props.planName}
            </text>
          </>
        )}
        <g fill="none">
          {lines.comparison !== '' && <path d={lines.comparison} stroke="var(--rule)" strokeWidth="1.6" />}
          {props.band !== undefined && (
            <path
              d={props.band.map((bound) => `M${plot.left} ${y(bound)}H${plot.right}`).join('')}
              stroke="var(--ink-2)"
              strokeDasharray="4 3"
            />
          )}
          {lines.expected !== '' && <path d={lines.expected} stroke="var(--ink-2)" strokeDasharray="4 3" />}
          {lines.dotted !== '' && (
            <path d={lines.dotted} stroke="var(--accent)" strokeWidth="1.4" strokeDasharray="2 3" />
          )}
          {lines.solid !== '' && (
            <path d={lines.solid} stroke="var(--accent)" strokeWidth="2.4" strokeLinejoin="round" />
          )}
        </g>
        {lines.lone.length > 0 && <path d={dotPath(lines.lone, 2.2)} fill="var(--accent)" />}
        {lines.hollow.length > 0 && (
          <path d={dotPath(lines.hollow, 2.8)} fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.4" />
        )}
        {lines.end !== null && (
          <>
            {!lines.end.hollow && <circle cx={lines.end.x} cy={lines.end.y} r="3.4" fill="var(--accent)" />}
            <text
              x={Math.max(lines.end.x, plot.right) + 7}
              y={lines.end.label + 4}
              fontSize="12"
              fontWeight="700"
              fill="var(--accent)"
            >
              {value}
            </text>
          </>
        )}
        {lines.due !== null && (
          <text
            x={plot.right + 7}
            y={lines.due.label + (props.dueName === undefined ? 4 : -2)}
            fontSize="12"
            fill="var(--ink-2)"
          >
            {props.dueName}
            {props.dueName === undefined ? (
              formatTick(lines.due.value)
            ) : (
              <tspan x={plot.right + 7} dy="12">
                {formatTick(lines.due.value)}
              </tspan>
            )}
          </text>
        )}
        <text x={plot.left} y={height - 5} fontSize="12" fill="var(--ink-2)">
          {months.at(0)}
        </text>
      </svg>
    </div>
  );
}

function roomFor(props: SmallMultipleProps) {
  const { value, axis, values, expected, unit, width, height, formatTick, dueName = '' } = props;
  const bare = { values, expected, unsure: [], unit, width, height, left: 0, right: 0 };
  const { ticks } = axis ?? layOutSmallMultiple(bare).axis;
  return {
    left: Math.max(...ticks.map((tick) => formatTick(tick).length)) * CHARACTER + 7,
    right:
      Math.max(2, value.length, expected.some((due) => due !== null) ? dueName.length : 0) * CHARACTER + 9,
  };
}
