import { estimateTextWidth } from '@/lib/geography/text-width';
import { bandColour, type Band } from '@/lib/board/band-colour';
import { OUTLINES } from '@/components/map/paint';
import { StatusShape } from '@/components/ui/status-shape';
import type { SheetLegend } from './sheet-types';

const BANDS = [1, 2, 3, 4, 5] as const satisfies readonly Band[];
const BOX = 62;
const TITLE = 18;
const KEY = { width: 22, row: 20, gap: 18 };

/** Height of a legend, px. */
export function legendHeight({ title, bands, keys }: SheetLegend, width: number): number {
  const rows = placeKeys(keys, width).at(-1)?.row;
  return (
    (title === undefined ? 0 : TITLE) + (bands ? 56 : 0) + (rows === undefined ? 0 : (rows + 1) * KEY.row) + 6
  );
}

/** Boxes with the cut, then shapes with their words: attributes only, no style sheet. */
export function SheetLegendDrawing({
  title,
  bands,
  keys,
  width,
  hatch,
}: SheetLegend & { width: number; hatch: string }) {
  const top = bands ? 56 : 0;
  return (
    <g
      fontSize="12"
      fill="var(--ink)"
      {...(title === undefined ? {} : { transform: `translate(0 ${TITLE})` })}
    >
      {title !== undefined && <text y="-4">{title}</text>}
      {bands && <BandKeys bands={bands} />}
      {placeKeys(keys, width).map(({ key, x, row }) => (
        <g key={key.text} transform={`translate(${x} ${top + row * KEY.row})`}>
          <Shape shape={key.shape} hatch={hatch} />
          <text x={KEY.width + 6} y="12">
            {key.text}
          </text>
        </g>
      ))}
    </g>
  );
}

function BandKeys({ bands: { palette, texts, expected } }: { bands: NonNullable<SheetLegend['bands']> }) {
  const leftOf = (band: number) => (band - 1) * BOX + (expected && band > expected.after ? 8 : 0);
  const tick = expected ? expected.after * BOX + 4 : 0;
  return (
    <>
      {BANDS.slice(0, texts.length).map((band, index) => (
        <g key={band}>
          <rect
            x={leftOf(band)}
            y="20"
            width={BOX - 1}
            height="12"
            fill={bandColour(band, palette)}
            stroke="var(--rule)"
            strokeWidth="0.8"
          />
          <text x={leftOf(band) + BOX / 2} y="46" textAnchor="middle" fill="var(--ink-2)">
            {texts[index]}
          </text>
        </g>
      ))}
      {expected && (
        <>
          <path d={`M${tick} 14v24`} stroke="var(--ink)" strokeWidth="2" />
          <text
            x={Math.max(tick, estimateTextWidth(expected.label, 12, true) / 2)}
            y="10"
            textAnchor="middle"
            fontWeight="700"
          >
            {expected.label}
          </text>
        </>
      )}
    </>
  );
}

type Key = SheetLegend['keys'][number];

function placeKeys(
  keys: readonly Key[],
  width: number,
): { readonly key: Key; readonly x: number; readonly row: number }[] {
  let [x, row] = [0, 0];
  return keys.map((key) => {
    const length = KEY.width + 6 + estimateTextWidth(key.text, 12) + KEY.gap;
    if (x > 0 && x + length - KEY.gap > width) [x, row] = [0, row + 1];
    const placed = { key, x, row };
    x += length;
    return placed;
  });
}

function Shape({ shape, hatch }: { shape: Key['shape']; hatch: string }) {
  const box = { x: 1, y: 1, width: 20, height: 12 };
  if (shape === 'hatch') return <rect {...box} fill={`url(#${hatch})`} stroke="var(--rule)" />;
  if (shape === 'chosen') return <rect {...box} fill="var(--paper)" stroke="var(--ink)" strokeWidth="2.4" />;
  if (shape === 'outside' || shape === 'hidden') return <rect {...box} {...OUTLINES[shape]} />;
  if (shape === 'line') return <path d="M0 7H22" stroke="var(--accent)" strokeWidth="2.6" />;
  if (shape === 'dashed')
    return <path d="M0 7H22" stroke="var(--ink-2)" strokeWidth="1.4" strokeDasharray="4 3" />;
  if (shape === 'dotted') {
    return (
      <>
        <path d="M0 7H22" stroke="var(--accent)" strokeWidth="1.6" strokeDasharray="2 3" />
        <circle cx="11" cy="7" r="3" fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.5" />
      </>
    );
  }
  if (shape === 'grey') return <path d="M0 7H22" stroke="var(--rule)" strokeWidth="1.6" />;
  if (shape === 'bar') return <rect x="0" y="2" width="22" height="11" fill="var(--map-4)" />;
  if (shape === 'start')
    return <circle cx="11" cy="7" r="4" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.4" />;
  if (shape === 'tick') return <path d="M11 0V15" stroke="var(--ink)" strokeWidth="2.2" />;
  if (shape === 'target')
    return <path d="M11 1l6 6-6 6-6-6Z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />;
  return (
    <g transform="translate(8 1)">
      <StatusShape status={shape} />
    </g>
  );
}
