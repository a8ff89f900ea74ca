import { keepInside } from './keep-inside';

interface Props {
  /** Where on the scale, px. */
  readonly at: number;
  readonly width: number;
  readonly label: string;
}

/** What is expected, over the boxes of a legend: its words stay inside the drawing. */
export function ExpectedTick({ at, width, label }: Props) {
  return (
    <>
      <path d={`M${at} 12v22`} stroke="var(--ink)" strokeWidth="2" />
      <text
        x={keepInside(at, width, label, 12, true)}
        y="9"
        fontSize="12"
        fontWeight="700"
        fill="var(--ink)"
        textAnchor="middle"
      >
        {label}
      </text>
    </>
  );
}
