import type { Pair } from '@/lib/pages/coverage/pair';

interface PeopleBarProps {
  /** Unique on the page. */
  readonly id: string;
  readonly pair: Pair | null;
  /** The longest bar of the table, in people. */
  readonly scale: number;
  /** Both numbers in words: they stand beside the bar too. */
  readonly label: string;
}

const HEIGHT = 16;

/** Those who are in, solid, and those who are left out, hatched: told apart in grey and on paper. */
export function PeopleBar({ id, pair, scale, label }: PeopleBarProps) {
  if (pair === null) return null;
  const share = (count: number) => `${Math.round((count / scale) * 1000) / 10}%`;
  return (
    <svg className="people-bar" height={HEIGHT} role="img" aria-label={label}>
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M1 0V5" stroke="var(--map-4)" strokeWidth="1.2" />
        </pattern>
      </defs>
      <rect width={share(pair.part)} height={HEIGHT} fill="var(--map-4)" />
      {pair.left > 0 && (
        <rect
          x={share(pair.part)}
          width={share(pair.left)}
          height={HEIGHT}
          fill={`url(#${id})`}
          stroke="var(--map-4)"
          strokeWidth=".8"
        />
      )}
    </svg>
  );
}
