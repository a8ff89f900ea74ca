import { baselineOf } from './label-baseline';
import { type LabelChoice, type LabelSize, STATUS_GAP, STATUS_SHARE } from './choose-label';
import { StatusGlyph } from './status-glyph';
import type { Paint } from './paint';
import type { ShapeMark } from './types';

interface Props {
  readonly label: LabelChoice;
  readonly mark: ShapeMark;
  readonly size: LabelSize;
  readonly paint: Paint;
  /** How much larger than drawn the map is shown; the label keeps its size on screen. */
  readonly zoom: number;
}

/** Name over status shape and value, centred on a point of the shape, with a halo in the shape's own colour. */
export function UnitLabel({ label, mark, size, paint, zoom }: Props) {
  const lineHeight = size.value * 1.12;
  const baseline = baselineOf(label, size);
  const left = -label.valueWidth / 2;
  const side = size.value * STATUS_SHARE;
  const textLeft = label.status === 'before' ? left + side + STATUS_GAP : left;
  const glyph =
    label.status === 'above'
      ? { x: -side / 2, y: baseline - size.value * 0.95 - side }
      : { x: left, y: baseline - side - size.value * 0.07 };
  return (
    <g
      transform={`translate(${label.x} ${label.y})${zoom === 1 ? '' : ` scale(${1 / zoom})`}`}
      fill={paint.text}
      stroke={paint.halo}
      strokeWidth="4"
      strokeLinejoin="round"
      paintOrder="stroke"
      textAnchor="middle"
    >
      {label.name !== null && (
        <text y={round(baseline - lineHeight)} fontSize={size.name} className={smallClass(size.name)}>
          {label.name}
        </text>
      )}
      {label.status !== 'none' && mark.status && (
        <StatusGlyph status={mark.status} x={round(glyph.x)} y={round(glyph.y)} size={round(side)} />
      )}
      <text
        x={round(textLeft)}
        y={round(baseline)}
        fontSize={size.value}
        className={smallClass(size.value)}
        fontWeight="700"
        textAnchor="start"
      >
        {label.value}
      </text>
      {label.note && (
        <text y={round(baseline + 15)} fontSize="12" className="map-small">
          {label.note}
        </text>
      )}
    </g>
  );
}

/** The smallest words grow a little where the drawing is shown smaller than drawn. */
function smallClass(fontSize: number): string | undefined {
  return fontSize <= 12 ? 'map-small' : undefined;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
