export interface ValueBarProps {
  /** Value and expected value as a share of the scale, 0 to 1; `null` where there is none. */
  readonly value: number | null;
  readonly expected: number | null;
  /** CSS colour of the band, the same as on the map. */
  readonly fill: string;
}

const WIDTH = 76;

/** The bar of one row: actual from zero, with a tick at what was expected. The figures stand beside it in words. */
export function ValueBar({ value, expected, fill }: ValueBarProps) {
  return (
    <svg
      width={WIDTH}
      height="18"
      viewBox={`0 0 ${WIDTH} 18`}
      aria-hidden="true"
      className="block max-w-none"
    >
      <path d="M.5 0V18" stroke="var(--rule)" />
      {value !== null && (
        <rect
          x="1"
          y="4"
          width={round(Math.max(0, Math.min(1, value)) * (WIDTH - 2))}
          height="10"
          fill={fill}
          stroke="var(--accent)"
          strokeWidth=".8"
        />
      )}
      {expected !== null && (
        <path
          d={`M${round(Math.max(0, Math.min(1, expected)) * (WIDTH - 2) + 1)} 0V18`}
          stroke="var(--ink)"
          strokeWidth="2"
        />
      )}
    </svg>
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
