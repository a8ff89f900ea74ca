import { ExpectedTick } from '@/components/charts/expected-tick';
import { StatusShape } from '@/components/ui/status-shape';
import type { Status } from '@/lib/indicators/types';
import { bandColour } from '@/lib/board/band-colour';
import { OUTLINES } from './paint';
import type { Band, Palette } from './types';
import './map.css';

export interface MapLegendProps {
  /** Unique on the page: what its hatch is called. */
  readonly prefix: string;
  readonly palette: Palette;
  /** What each band holds, lowest first, four or five, e.g. `< 50`, `50–60`, … `≥ 80 %`. */
  readonly bands: readonly string[];
  /** The cut where what is due begins: after which band, and in words, e.g. `attendu 70 %`. `null` for none. */
  readonly expected: { readonly after: 1 | 2 | 3 | 4; readonly label: string } | null;
  /** Those that stand on the map; all where it is not said. */
  readonly statuses?: readonly Status[];
  readonly words: {
    /** Each `null` where the map has none. */
    readonly noData: string | null;
    /** Dashed outlines: outside the programme; dotted ones: outside the reader's scope. */
    readonly outside: string | null;
    readonly hidden?: string | null;
    readonly chosen: string | null;
    readonly status: Readonly<Record<Status, string>>;
  };
}

const BANDS = [1, 2, 3, 4, 5] as const satisfies readonly Band[];
const STATUSES = ['on-track', 'watch', 'off-track'] as const satisfies readonly Status[];
const BOX = 58;
const GAP = 8;

/** What the colours, the hatch, the edges and the shapes mean, in words. */
export function MapLegend(props: MapLegendProps) {
  const { prefix, palette, bands, expected, statuses = STATUSES, words } = props;
  const width = bands.length * BOX + GAP + 8;
  const hatch = `${prefix}-key`;
  const leftOf = (band: Band): number =>
    0.5 + (band - 1) * BOX + (expected && band > expected.after ? GAP : 0);
  const tick = expected ? 0.5 + expected.after * BOX + GAP / 2 - 0.5 : 0;
  const top = expected ? 18.5 : 0.5;
  return (
    <div className="map-legend">
      <svg
        viewBox={`0 0 ${width} ${top + 30}`}
        width={width}
        height={top + 30}
        role="img"
        aria-label={sentence(bands, expected)}
      >
        {BANDS.slice(0, bands.length).map((band, index) => (
          <g key={band}>
            <rect
              x={leftOf(band)}
              y={top}
              width={BOX - 1}
              height="12"
              fill={bandColour(band, palette)}
              stroke="var(--rule)"
              strokeWidth=".8"
            />
            <text
              x={leftOf(band) + BOX / 2}
              y={top + 26}
              fontSize="12"
              fill="var(--ink-2)"
              textAnchor="middle"
            >
              {bands[index]}
            </text>
          </g>
        ))}
        {expected && <ExpectedTick at={tick} width={width} label={expected.label} />}
      </svg>
      <ul className="map-keys">
        {words.noData !== null && (
          <li>
            <Key fill={`url(#${hatch})`} stroke="var(--rule)" hatch={hatch} />
            {words.noData}
          </li>
        )}
        {words.outside !== null && (
          <li>
            <Key {...OUTLINES.outside} />
            {words.outside}
          </li>
        )}
        {words.hidden && (
          <li>
            <Key {...OUTLINES.hidden} />
            {words.hidden}
          </li>
        )}
        {words.chosen !== null && (
          <li>
            <Key fill="var(--paper)" stroke="var(--ink)" strokeWidth={2.4} />
            {words.chosen}
          </li>
        )}
      </ul>
      {statuses.length > 0 && (
        <ul className="map-keys">
          {statuses.map((status) => (
            <li key={status}>
              <StatusShape status={status} />
              {words.status[status]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sentence(bands: MapLegendProps['bands'], expected: MapLegendProps['expected']): string {
  return [...bands, ...(expected ? [expected.label] : [])].join(', ');
}

interface KeyProps {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
  /** Id of the pattern to define. */
  readonly hatch?: string;
}

function Key({ hatch, strokeWidth = 1, ...drawn }: KeyProps) {
  return (
    <svg viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
      {hatch && (
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--paper)" />
          <path d="M3.5 0V7" stroke="var(--hatch)" strokeWidth="1" />
        </pattern>
      )}
      <rect x="1.2" y="1.2" width="19.6" height="11.6" {...{ strokeWidth, ...drawn }} />
    </svg>
  );
}
