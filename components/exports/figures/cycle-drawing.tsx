import { StatusShape } from '@/components/ui/status-shape';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { CycleRow } from '@/lib/pages/place/view-cycle';

const ROW = 44;
const WIDTH = 860;
const AT = { name: 26, bar: 280, barWidth: 300, value: 660, status: 680 } as const;

export function cycleSize(rows: readonly CycleRow[]) {
  return { width: WIDTH, height: rows.length * ROW };
}

/** The elements of supervision as bars from zero, a tick at what was expected, value and status beside. */
export function CycleDrawing({ frame, rows }: { frame: PageFrame; rows: readonly CycleRow[] }) {
  const { board } = frame.text;
  return (
    <g fontSize="12" fill="var(--ink)">
      {rows.map((row, index) => (
        <g key={row.id} transform={`translate(0 ${index * ROW})`}>
          {row.number === null && <path d={`M0 0H${WIDTH}`} stroke="var(--ink)" />}
          {row.number !== null && (
            <text y="18" fontWeight="700" fill="var(--ink-2)">
              {row.number}
            </text>
          )}
          <text x={AT.name} y="18" fontWeight="700">
            {row.name}
          </text>
          <text x={AT.name} y="34" fill="var(--ink-2)">
            {row.of}
          </text>
          <Bar row={row} />
          <text x={AT.value} y="26" textAnchor="end" fontSize="14" fontWeight="700">
            {row.value}
          </text>
          {row.status !== null && (
            <g transform={`translate(${AT.status} 7)`}>
              <StatusShape status={row.status} />
            </g>
          )}
          <text x={AT.status + 18} y="18">
            {row.statusWord}
          </text>
          {row.expected !== null && row.bar.value !== null && (
            <text x={AT.status + 18} y="34" fill="var(--ink-2)">
              {fill(board.expectedValue, { value: row.expected })}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function Bar({ row: { bar, number } }: { row: CycleRow }) {
  const along = (value: number) => (Math.max(0, Math.min(100, value)) / 100) * AT.barWidth;
  const due = bar.expected === null ? null : AT.bar + along(bar.expected);
  return (
    <>
      <rect x={AT.bar} y="11" width={AT.barWidth} height="18" fill="var(--tint)" />
      {bar.value !== null && (
        <rect
          x={AT.bar}
          y="11"
          width={along(bar.value)}
          height="18"
          fill={number === null ? 'var(--accent)' : 'var(--map-4)'}
        />
      )}
      {due !== null && <path d={`M${due} 6V34`} stroke="var(--ink)" strokeWidth="2" />}
    </>
  );
}
