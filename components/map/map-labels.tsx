import { estimateTextWidth } from '@/lib/geography/text-width';
import { chooseLabel, type LabelSize } from './choose-label';
import { fillWords, type MapWords } from './map-words';
import { paintOf } from './paint';
import type { MapDrawing, Palette, Shape, ShapeMark } from './types';
import { UnitLabel } from './unit-label';

interface Props {
  readonly drawing: MapDrawing;
  readonly marks: Readonly<Record<string, ShapeMark>>;
  readonly palette: Palette;
  readonly hatch: string;
  readonly words: MapWords;
  readonly size: LabelSize;
  readonly zoom: number;
}

const PLACE = { fontSize: 12, fontStyle: 'italic', fill: 'var(--ink-3)', className: 'map-small' } as const;

/** Everything written on the map; hidden from screen readers, which get each shape's whole sentence. */
export function MapLabels({ drawing, marks, palette, hatch, words, size, zoom }: Props) {
  const all = [...drawing.regions, ...drawing.units];
  const filled = new Set(drawing.units.map((unit) => unit.region));
  const around = drawing.regions.filter((region) => region.programme && !filled.has(region.uid));
  const outside = all.filter((shape) => !shape.programme && shape.uid !== drawing.enclave?.uid);
  return (
    <g className="map-labels" aria-hidden="true" textAnchor="middle">
      {drawing.neighbours.map(({ name, label }) =>
        label ? (
          <text key={name.en} transform={placeAt(label.x, label.y + 4, zoom)} {...PLACE}>
            {name[words.language]}
          </text>
        ) : null,
      )}
      <OutsideNames shapes={outside} words={words} zoom={zoom} />
      {around
        .filter((region) => estimateTextWidth(region.name, PLACE.fontSize) <= region.line.width * zoom)
        .map(({ uid, name, line }) => (
          <text key={uid} transform={placeAt(line.x, line.y + 4, zoom)} {...PLACE}>
            {name}
          </text>
        ))}
      {drawing.units.map((unit) => {
        const mark = marks[unit.uid];
        if (!mark || !unit.programme || unit.uid === drawing.enclave?.uid) return null;
        const label = chooseLabel(unit, mark, size, zoom);
        const paint = paintOf(mark, palette, hatch);
        return label && <UnitLabel key={unit.uid} {...{ label, mark, size, paint, zoom }} />;
      })}
    </g>
  );
}

/** Names of the places outside the programme, together on the one with the most room, else each where it fits. */
function OutsideNames({
  shapes,
  words,
  zoom,
}: {
  readonly shapes: readonly Shape[];
  readonly words: MapWords;
  readonly zoom: number;
}) {
  const roomiest = [...shapes].sort((a, b) => b.line.width - a.line.width)[0];
  if (!roomiest) return null;
  const fits = (text: string, shape: Shape): boolean =>
    estimateTextWidth(text, PLACE.fontSize) <= shape.line.width * zoom;
  const names = [roomiest, ...shapes.filter((shape) => shape !== roomiest)].map((shape) => shape.name);
  const together = fillWords(words.outside, { names: names.join(', ') });
  const written = fits(together, roomiest)
    ? [{ shape: roomiest, text: together }]
    : shapes.filter((shape) => fits(shape.name, shape)).map((shape) => ({ shape, text: shape.name }));
  return written.map(({ shape, text }) => (
    <text key={shape.uid} transform={placeAt(shape.line.x, shape.line.y + 4, zoom)} {...PLACE}>
      {text}
    </text>
  ));
}

function placeAt(x: number, y: number, zoom: number): string {
  return `translate(${x} ${y})${zoom === 1 ? '' : ` scale(${1 / zoom})`}`;
}
