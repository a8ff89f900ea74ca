export interface BulletProps {
  /** Unique on the page: what its hatch is called. */
  readonly id: string;
  /** In the indicator's unit, as the others; `null` draws no bar. */
  readonly actual: number | null;
  /** Where it stood at the start: ○. */
  readonly baseline: number | null;
  /** Due at this date: │. */
  readonly expected: number | null;
  /** At the plan's end: ◇. */
  readonly target: number | null;
  /** Top of the scale, above zero: see `bulletScale`. */
  readonly scale: number;
  /** What it shows in words; empty where the figures stand beside it and say it all. */
  readonly label: string;
  /** Rests on partial or provisional data: the bar is hatched. */
  readonly unsure?: boolean;
}

const HEIGHT = 26;
const MIDDLE = HEIGHT / 2;

/**
 * One target as a bullet: the bar is the actual value from zero, with its start, what was expected and the target on it. It is as
 * wide as its place, and no shape is stretched.
 */
export function Bullet(props: BulletProps) {
  const { id, actual, baseline, expected, target, scale, label, unsure = false } = props;
  const hatch = `${id}-hatch`;
  const at = (value: number) =>
    `${Math.round(Math.max(0, Math.min(1, scale > 0 ? value / scale : 0)) * 1000) / 10}%`;
  const spoken = label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className="bullet">
      <svg width="100%" height={HEIGHT} overflow="visible" {...spoken}>
        <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke="var(--line)" />
        {actual !== null && unsure && <Hatch id={hatch} />}
        {actual !== null && (
          <rect
            x="0"
            y={MIDDLE - 5.5}
            width={at(actual)}
            height="11"
            fill={unsure ? `url(#${hatch})` : 'var(--map-4)'}
            stroke={unsure ? 'var(--map-4)' : 'none'}
          />
        )}
        {baseline !== null && (
          <circle
            cx={at(baseline)}
            cy={MIDDLE}
            r="4"
            fill="var(--paper)"
            stroke="var(--ink)"
            strokeWidth="1.4"
          />
        )}
        {expected !== null && (
          <line x1={at(expected)} x2={at(expected)} y1="3" y2="23" stroke="var(--ink)" strokeWidth="2.2" />
        )}
        {target !== null && (
          <svg x={at(target)} overflow="visible">
            <path d="M0 7l6 6-6 6-6-6Z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
          </svg>
        )}
      </svg>
    </span>
  );
}

/** The top of a row's own scale: just beyond the greatest of what is drawn on it, 100 at most for a percentage. */
export function bulletScale(values: readonly (number | null)[], unit: 'percent' | 'count' | 'ratio'): number {
  const greatest = Math.max(0, ...values.map((value) => value ?? 0));
  if (greatest === 0) return 1;
  return unit === 'percent' && greatest <= 100 ? Math.min(100, greatest * 1.08) : greatest * 1.08;
}

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V5" stroke="var(--map-4)" strokeWidth="2.4" />
      </pattern>
    </defs>
  );
}
