import { bandColour, type Palette } from '@/lib/board/band-colour';
import type { HeatLegendView } from '@/lib/pages/heat';
import { ExpectedTick } from './expected-tick';

const BANDS = [1, 2, 3, 4, 5] as const;
const BOX = 54;
const GAP = 8;

/** The bands of each set of colours, then hatch and asterisk in words, once for all of them. */
export function HeatLegend({ legends, palette }: { legends: readonly HeatLegendView[]; palette: Palette }) {
  const find = (pick: (legend: HeatLegendView) => string | null | undefined) =>
    legends.map(pick).find((words) => words !== null && words !== undefined) ?? null;
  const noData = find((legend) => legend.noData);
  const unsure = find((legend) => legend.unsure);
  const notes = legends.flatMap(({ note }) => (note ? [note] : []));
  return (
    <div className="heat-legend">
      {legends.map((legend, index) => (
        <div key={index} className="heat-scale">
          {legend.title !== undefined && <span>{legend.title}</span>}
          <Bands {...legend} palette={legend.palette ?? palette} />
        </div>
      ))}
      <ul>
        {noData !== null && (
          <li>
            <span className="heat-key none" aria-hidden="true" />
            {noData}
          </li>
        )}
        {unsure !== null && <li>* {unsure}</li>}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}

/** Five boxes with a gap and a tick at the cut. */
function Bands({ bands, expected, palette }: HeatLegendView & { palette: Palette }) {
  const top = expected ? 18.5 : 0.5;
  const width = bands.length * BOX + GAP + 2;
  const leftOf = (band: number) => 0.5 + (band - 1) * BOX + (expected && band > expected.after ? GAP : 0);
  const tick = expected ? expected.after * BOX + GAP / 2 : 0;
  return (
    <svg
      viewBox={`0 0 ${width} ${top + 30}`}
      width={width}
      height={top + 30}
      role="img"
      aria-label={[...bands, ...(expected ? [expected.label] : [])].join(', ')}
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
          <text x={leftOf(band) + BOX / 2} y={top + 26} fontSize="12" fill="var(--ink-2)" textAnchor="middle">
            {bands[index]}
          </text>
        </g>
      ))}
      {expected && <ExpectedTick at={tick} width={width} label={expected.label} />}
    </svg>
  );
}
