import { TREND } from './trend-layout';

interface TrendNamesProps {
  readonly months: readonly [string, string, string];
  readonly chosenName: string;
  readonly planNames: readonly [string, string];
  /** 0 to 100. */
  readonly chosenX: number;
  readonly planX: number | null;
}

/** Share of the width that the name of a plan takes on a phone. */
const PLAN_ROOM = 38;

/** The months along the axis, the chosen one over its line, and the plans on both sides of their change. */
export function TrendNames({ months, chosenName, planNames, chosenX, planX }: TrendNamesProps) {
  const ends = ['start', 'middle', 'end'] as const;
  return (
    <>
      {months.map((month, index) => (
        <text
          key={index}
          x={`${index * 50}%`}
          y={TREND.months}
          textAnchor={ends[index]}
          fontSize="12"
          fill="var(--ink-2)"
        >
          {month}
        </text>
      ))}
      <text
        x={`${chosenX}%`}
        y={TREND.names}
        textAnchor={chosenX > 80 ? 'end' : chosenX < 20 ? 'start' : 'middle'}
        fontSize="12"
        fontWeight="700"
        fill="var(--accent)"
      >
        {chosenName}
      </text>
      {planX !== null && (
        <>
          {[TREND.base, TREND.plans - 10].map((y) => (
            <line
              key={y}
              x1={`${planX}%`}
              x2={`${planX}%`}
              y1={y - 5}
              y2={y === TREND.base ? y + 5 : TREND.plans + 4}
              stroke="var(--ink-2)"
            />
          ))}
          {planX >= PLAN_ROOM && <PlanName x={planX} end name={planNames[0]} />}
          {planX <= 100 - PLAN_ROOM && <PlanName x={planX} end={false} name={planNames[1]} />}
        </>
      )}
    </>
  );
}

function PlanName({ x, end, name }: { x: number; end: boolean; name: string }) {
  return (
    <svg x={`${x}%`} overflow="visible">
      <text
        x={end ? -5 : 5}
        y={TREND.plans}
        textAnchor={end ? 'end' : 'start'}
        fontSize="12"
        fill="var(--ink-2)"
      >
        {name}
      </text>
    </svg>
  );
}
