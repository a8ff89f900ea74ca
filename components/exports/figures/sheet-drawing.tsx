import { wrapText } from '@/lib/export/figures/wrap-text';
import { legendHeight, SheetLegendDrawing } from './sheet-legend';
import type { Sheet } from './sheet-types';

const MARGIN = 24;
const FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif";
const LEAST_WIDTH = 640;
const HATCH = 'sheet-hatch';

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly muted?: boolean;
}

/** A figure as one drawing that is read alone: title, what it is of, the drawing, its legend, where it comes from. */
export function SheetDrawing({ title, hints, drawing, width, height, legend, notes, foot }: Sheet) {
  const inner = Math.max(width, LEAST_WIDTH);
  const head: Line[] = [
    { text: title, size: 18, bold: true },
    ...hints.map((text) => ({ text, size: 13, muted: true })),
  ];
  const tail: Line[] = [
    ...notes.map((text) => ({ text, size: 12, muted: true })),
    { text: [foot.period, foot.dataAsOf, foot.release, foot.madeOn].join(' · '), size: 12 },
    { text: foot.source, size: 12 },
    { text: foot.address, size: 12, muted: true },
    ...(foot.fictive === null ? [] : [{ text: foot.fictive, size: 13, bold: true }]),
  ];
  const heads = layLines(head, inner, MARGIN);
  const drawingTop = heads.bottom + 14;
  const legends = legend.map((one) => ({ one, height: legendHeight(one, inner) }));
  const legendTop = drawingTop + height + 14;
  const legendBottom = legendTop + legends.reduce((sum, one) => sum + one.height, 0);
  const tails = layLines(tail, inner, legendBottom + 8);
  const whole = { width: inner + 2 * MARGIN, height: Math.ceil(tails.bottom + MARGIN) };
  const said = [title, foot.period, foot.fictive].filter((text) => text !== null).join('. ');
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${whole.width} ${whole.height}`}
      {...whole}
      fontFamily={FONT}
      fontSize="12"
    >
      <title>{said}</title>
      <defs>
        <pattern id={HATCH} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--paper)" />
          <path d="M3.5 0V7" stroke="var(--hatch)" strokeWidth="1" />
        </pattern>
      </defs>
      <rect {...whole} fill="var(--paper)" />
      <path d={`M${MARGIN} ${MARGIN - 10}H${MARGIN + inner}`} stroke="var(--ink)" strokeWidth="2" />
      <Lines lines={heads.lines} />
      <g transform={`translate(${MARGIN} ${drawingTop})`}>{drawing}</g>
      {legends.map(({ one }, index) => {
        const above = legends.slice(0, index).reduce((sum, other) => sum + other.height, 0);
        return (
          <g key={index} transform={`translate(${MARGIN} ${legendTop + above})`}>
            <SheetLegendDrawing {...one} width={inner} hatch={HATCH} />
          </g>
        );
      })}
      <path d={`M${MARGIN} ${legendBottom + 2}H${MARGIN + inner}`} stroke="var(--line)" />
      <Lines lines={tails.lines} />
    </svg>
  );
}

interface Laid extends Line {
  readonly y: number;
}

function layLines(
  lines: readonly Line[],
  width: number,
  top: number,
): { readonly lines: Laid[]; readonly bottom: number } {
  let y = top;
  const laid = lines
    .filter(({ text }) => text !== '')
    .flatMap((line) =>
      wrapText(line.text, line.size, width, line.bold).map((text) => {
        y += line.size * 1.4;
        return { ...line, text, y: Math.round(y) };
      }),
    );
  return { lines: laid, bottom: y };
}

function Lines({ lines }: { lines: readonly Laid[] }) {
  return lines.map(({ text, size, bold, muted, y }) => (
    <text
      key={y}
      x={MARGIN}
      y={y}
      fontSize={size}
      fontWeight={bold ? 700 : 400}
      fill={muted ? 'var(--ink-2)' : 'var(--ink)'}
    >
      {text}
    </text>
  ));
}
