import type { CourseLayout } from './plan-course-layout';

export interface CourseTexts {
  /** Whole sentence: what is drawn and what it says. */
  readonly label: string;
  readonly formatTick: (value: number) => string;
  /** Beside each milestone but the last. */
  readonly milestones: readonly string[];
  /** Two lines each. */
  readonly target: readonly [string, string];
  readonly projection: readonly [string, string] | null;
  /** The last sound value; without any, the last one. */
  readonly last: string;
  /** The month looked at. */
  readonly until: string;
  readonly planStart: string;
  readonly expected: string;
}

interface PlanCourseProps {
  /** Unique on the page: what its hatch is called. */
  readonly id: string;
  readonly layout: CourseLayout;
  readonly texts: CourseTexts;
  readonly className?: string;
}

const HALO = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' } as const;

/** A target's course: what was expected from milestone to milestone, what came, and where its pace leads. */
export function PlanCourse({ id, layout, texts, className }: PlanCourseProps) {
  const hatch = `${id}-hatch`;
  const { frame, last, untilX, planX, milestones } = layout;
  const bottom = frame.height - frame.bottom;
  const right = frame.width - frame.right;
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      width={frame.width}
      height={frame.height}
      role="img"
      aria-label={texts.label}
      fontSize="12"
      className={className}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" stroke="var(--accent)" strokeWidth="1.1" />
        </pattern>
      </defs>
      <CourseAxes layout={layout} texts={texts} bottom={bottom} right={right} />
      <path d={layout.expected} fill="none" stroke="var(--ink-2)" strokeWidth="1.4" strokeDasharray="5 4" />
      {layout.wedge !== '' && (
        <path d={layout.wedge} fill={`url(#${hatch})`} stroke="var(--accent)" strokeWidth=".8" />
      )}
      <path d={layout.middle} fill="none" stroke="var(--accent)" strokeWidth="2" strokeDasharray="6 4" />
      <path d={layout.dotted} fill="none" stroke="var(--accent)" strokeWidth="1.6" strokeDasharray="2 3" />
      <path d={layout.actual} fill="none" stroke="var(--accent)" strokeWidth="2.6" strokeLinejoin="round" />
      {layout.hollow.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="3" fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.5" />
      ))}
      <path d={`M${untilX} ${frame.top}V${bottom}`} stroke="var(--ink-2)" strokeWidth=".8" />
      {planX !== null && (
        <path d={`M${planX} ${frame.top - 8}V${bottom}`} stroke="var(--rule)" strokeDasharray="1 3" />
      )}
      {planX !== null && (
        <text x={planX - 4} y={frame.top - 4} textAnchor="end" fill="var(--ink-2)" {...HALO}>
          {texts.planStart}
        </text>
      )}
      {layout.expectedName && (
        <text
          x={layout.expectedName.x - 4}
          y={layout.expectedName.y - 8}
          textAnchor="end"
          fill="var(--ink-2)"
          {...HALO}
        >
          {texts.expected}
        </text>
      )}
      {milestones.map(({ x, y }, index) => (
        <g key={x}>
          <path d={`M${x} ${y - 7}l7 7-7 7-7-7Z`} fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.6" />
          {index < milestones.length - 1 && (
            <text x={x} y={y - 11} textAnchor="middle" fontWeight="700" fill="var(--ink)" {...HALO}>
              {texts.milestones[index]}
            </text>
          )}
        </g>
      ))}
      {last && (
        <>
          {last.sound && <circle cx={last.x} cy={last.y} r="4.5" fill="var(--accent)" />}
          <text
            x={last.x - 7}
            y={last.y + (last.above ? -11 : 20)}
            textAnchor="end"
            fontWeight="700"
            fill="var(--accent)"
            {...HALO}
          >
            {texts.last}
          </text>
        </>
      )}
      <EndLabel x={right + 12} y={layout.labels.target} lines={texts.target} fill="var(--ink)" />
      {layout.labels.projection !== null && texts.projection && (
        <EndLabel x={right + 12} y={layout.labels.projection} lines={texts.projection} fill="var(--accent)" />
      )}
    </svg>
  );
}

interface CourseAxesProps {
  readonly layout: CourseLayout;
  readonly texts: CourseTexts;
  readonly bottom: number;
  readonly right: number;
}

function CourseAxes({
  layout: { frame, axis, ticks, years, untilX },
  texts,
  bottom,
  right,
}: CourseAxesProps) {
  return (
    <>
      {ticks.map(({ y, value }) => (
        <g key={value}>
          <path
            d={`M${frame.left} ${y}H${right}`}
            stroke={value === axis.low ? 'var(--ink)' : 'var(--line)'}
          />
          <text x={frame.left - 6} y={y + 4} textAnchor="end" fill="var(--ink-2)">
            {texts.formatTick(value)}
          </text>
        </g>
      ))}
      {years.map(({ year, x, middle }) => (
        <g key={year}>
          <path d={`M${x} ${bottom}v6`} stroke="var(--ink)" />
          <text x={middle} y={bottom + 18} textAnchor="middle" fill="var(--ink-2)">
            {year}
          </text>
        </g>
      ))}
      <text x={untilX - 5} y={bottom - 7} textAnchor="end" fill="var(--ink-2)" {...HALO}>
        {texts.until}
      </text>
    </>
  );
}

function EndLabel({
  x,
  y,
  lines,
  fill,
}: {
  x: number;
  y: number;
  lines: readonly [string, string];
  fill: string;
}) {
  return (
    <>
      <text x={x} y={y} fontWeight="700" fill={fill}>
        {lines[0]}
      </text>
      <text x={x} y={y + 15} fill="var(--ink-2)">
        {lines[1]}
      </text>
    </>
  );
}
