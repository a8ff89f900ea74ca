import type { Status } from '@/lib/indicators/types';

interface Props {
  readonly status: Status;
  readonly x: number;
  readonly y: number;
  /** Side of the box it fills, px. */
  readonly size: number;
}

/**
 * A status as a shape inside a drawing, in the colour of the words around it: amber on blue would not reach 3:1.
 * Circle: on track; triangle: watch; square: off track.
 */
export function StatusGlyph({ status, x, y, size }: Props) {
  if (status === 'on-track') return <circle cx={x + size / 2} cy={y + size / 2} r={size / 2} />;
  if (status === 'watch') return <path d={`M${x + size / 2} ${y}l${size / 2} ${size}h${-size}z`} />;
  return <rect x={x + size * 0.05} y={y + size * 0.05} width={size * 0.9} height={size * 0.9} />;
}
