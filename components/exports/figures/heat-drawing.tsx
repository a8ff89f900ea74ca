import { bandColour, isDark } from '@/lib/board/band-colour';
import type { HeatColumn } from '@/lib/pages/heat';
import type { CalendarRow } from '@/lib/pages/stocks/view-calendar';

const HEAD = 44;
const ROW = 30;
const CELL = 46;
const NAME = 190;
const TAIL = 150;

interface HeatDrawingProps {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly CalendarRow[];
  readonly tailHead: string;
  /** Id of the hatch for no data. */
  readonly hatch: string;
}

export function heatSize(columns: readonly HeatColumn[], rows: readonly CalendarRow[]) {
  return { width: NAME + columns.length * CELL + TAIL, height: HEAD + rows.length * ROW };
}

/** Numbers in coloured cells, as a drawing. */
export function HeatDrawing({ columns, rows, tailHead, hatch }: HeatDrawingProps) {
  const tail = NAME + columns.length * CELL + 10;
  return (
    <g fontSize="12" fill="var(--ink)">
      {columns.map(({ key, label, group }, index) => (
        <g key={key} textAnchor="middle" fill="var(--ink-2)">
          {group !== columns[index - 1]?.group && (
            <text x={NAME + index * CELL + CELL / 2} y="14" fontWeight="700">
              {group}
            </text>
          )}
          <text x={NAME + index * CELL + CELL / 2} y={HEAD - 12}>
            {label}
          </text>
        </g>
      ))}
      <text x={tail} y={HEAD - 12} fill="var(--ink-2)">
        {tailHead}
      </text>
      {rows.map((row, at) => (
        <g key={row.product} transform={`translate(0 ${HEAD + at * ROW})`}>
          <text y="20" fontWeight="700">
            {row.name}
          </text>
          {row.cells.map((cell, index) => (
            <HeatCellDrawing
              key={columns[index]?.key ?? index}
              cell={cell}
              x={NAME + index * CELL}
              hatch={hatch}
            />
          ))}
          <text x={tail} y="20" fontWeight={row.long ? 700 : 400}>
            {row.tail}
          </text>
        </g>
      ))}
    </g>
  );
}

function HeatCellDrawing({
  cell,
  x,
  hatch,
}: {
  cell: CalendarRow['cells'][number];
  x: number;
  hatch: string;
}) {
  const { band, palette = 'down', state, text, unsure } = cell;
  const fill =
    state === 'no-data' ? `url(#${hatch})` : band === null ? 'var(--paper)' : bandColour(band, palette);
  return (
    <>
      <rect
        x={x + 1}
        y="1"
        width={CELL - 2}
        height={ROW - 2}
        fill={fill}
        stroke="var(--line)"
        strokeWidth="0.6"
      />
      {state === 'value' && (
        <text
          x={x + CELL / 2}
          y="20"
          textAnchor="middle"
          fill={band !== null && isDark(band, palette) ? 'var(--paper)' : 'var(--ink)'}
        >
          {unsure ? `${text}*` : text}
        </text>
      )}
    </>
  );
}
