import { LABEL_SIZES, type LabelChoice, type LabelSize } from '@/components/map/choose-label';
import { baselineOf } from '@/components/map/label-baseline';
import { layLabels } from '@/components/map/lay-labels';
import { layZoneWords } from '@/components/map/lay-words';
import { paintOf } from '@/components/map/paint';
import type { View } from '@/components/map/relabel-drawing';
import { UnitLabel } from '@/components/map/unit-label';
import type { NoteMapView } from '@/lib/committee/view/view-map';
import { estimateTextWidth } from '@/lib/geography/text-width';

interface NoteLabelsProps {
  readonly view: NoteMapView;
  readonly prefix: string;
  /** What is shown of the drawing, and how much larger than drawn. */
  readonly frame: View;
}

/**
 * Names and values on the shapes, on patches of the shapes' own colour in the place of halos: a letter with a halo is an outline of its
 * own in a PDF, which made them half of the file.
 */
export function NoteLabels({ view: { map, marks, words }, prefix, frame }: NoteLabelsProps) {
  const { drawing, palette } = map;
  const size = LABEL_SIZES.narrowRegion;
  const zones = layZoneWords(drawing, words, frame.zoom);
  const { labels } = layLabels(drawing, { marks, size, view: frame, called: [], insets: true, zones });
  return (
    <g className="note-labels" aria-hidden="true">
      {labels.map(({ shape, mark, label }) => {
        const paint = paintOf(mark, palette, `${prefix}-hatch`);
        const scale = frame.zoom === 1 ? '' : ` scale(${1 / frame.zoom})`;
        return (
          <g key={shape.uid}>
            <path
              transform={`translate(${label.x} ${label.y})${scale}`}
              d={patchOf(label, size)}
              fill={paint.halo}
            />
            <UnitLabel label={label} mark={mark} size={size} zoom={frame.zoom} paint={paint} />
          </g>
        );
      })}
    </g>
  );
}

/** The ground under the lines of a label, around its middle. */
function patchOf(label: LabelChoice, size: LabelSize): string {
  const baseline = baselineOf(label, size);
  const lines = [
    ...(label.name === null
      ? []
      : [
          {
            y: baseline - size.value * 1.12,
            height: size.name,
            width: estimateTextWidth(label.name, size.name),
          },
        ]),
    { y: baseline, height: size.value, width: label.valueWidth },
    ...(label.note === null
      ? []
      : [{ y: baseline + 15, height: 12, width: estimateTextWidth(label.note, 12) }]),
  ];
  return lines
    .map(({ y, height, width }) => {
      const top = y - height * 0.82;
      const half = width / 2 + 2;
      return `M${round(-half)} ${round(top)}h${round(2 * half)}v${round(height * 1.08)}h${round(-2 * half)}z`;
    })
    .join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
