import { type LabelSize, STATUS_GAP, STATUS_SHARE } from './choose-label';
import { type Callout, CALLOUT_PADDING } from './lay-callouts';
import { StatusGlyph } from './status-glyph';
import type { ShapeMark } from './types';

interface Props {
  readonly callout: Callout;
  readonly name: string;
  readonly mark: ShapeMark;
  readonly size: LabelSize;
  readonly zoom: number;
}

/** Name, status shape and value beside a shape too small for them, with a leader to it. */
export function UnitCallout({ callout, name, mark, size, zoom }: Props) {
  const { from, x, y, width, height, nameWidth } = callout;
  const [halfWidth, halfHeight] = [width / 2 / zoom, height / 2 / zoom];
  const end = {
    x: round(clamp(from.x, x - halfWidth, x + halfWidth)),
    y: round(clamp(from.y, y - halfHeight, y + halfHeight)),
  };
  const leader = `M${from.x} ${from.y}L${end.x} ${end.y}`;
  const side = size.value * STATUS_SHARE;
  const left = CALLOUT_PADDING - width / 2;
  const statusLeft = left + nameWidth + STATUS_GAP;
  const baseline = size.value * 0.36;
  const thin = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;
  const dot = { strokeWidth: 1, vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <g>
      <path d={leader} stroke="var(--paper)" strokeWidth="3.4" {...thin} />
      <path d={leader} stroke="var(--ink)" strokeWidth="1.2" {...thin} />
      <circle
        cx={from.x}
        cy={from.y}
        r={round(2.4 / zoom)}
        fill="var(--ink)"
        stroke="var(--paper)"
        {...dot}
      />
      <g transform={`translate(${round(x)} ${round(y)})${zoom === 1 ? '' : ` scale(${1 / zoom})`}`}>
        <rect
          x={round(-width / 2)}
          y={round(-height / 2)}
          width={round(width)}
          height={round(height)}
          fill="var(--paper)"
          stroke="var(--ink-2)"
          strokeWidth=".8"
        />
        <g fill="var(--ink)" textAnchor="start">
          <text x={round(left)} y={round(baseline)} fontSize={size.name} className="map-small">
            {name}
          </text>
          {mark.status && (
            <StatusGlyph
              status={mark.status}
              x={round(statusLeft)}
              y={round(baseline - side - size.value * 0.07)}
              size={round(side)}
            />
          )}
          <text
            x={round(mark.status ? statusLeft + side + STATUS_GAP : statusLeft)}
            y={round(baseline)}
            fontSize={size.value}
            fontWeight="700"
          >
            {mark.value}
          </text>
        </g>
      </g>
    </g>
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
