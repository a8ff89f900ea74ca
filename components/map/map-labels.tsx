import { estimateTextWidth } from '@/lib/geography/text-width';
import { useMemo } from 'react';
import type { LabelSize } from './choose-label';
import { layLabels } from './lay-labels';
import { fillWords, type MapWords } from './map-words';
import { paintOf } from './paint';
import type { View } from './relabel-drawing';
import type { MapDrawing, Palette, Shape, ShapeMark } from './types';
import { UnitCallout } from './unit-callout';
import { UnitLabel } from './unit-label';

interface Props {
  readonly drawing: MapDrawing;
  readonly marks: Readonly<Record<string, ShapeMark>>;
  readonly palette: Palette;
  readonly hatch: string;
  readonly words: MapWords;
  readonly size: LabelSize;
  readonly view: View;
  readonly called: readonly string[];
  readonly insets: boolean;
}

const PLACE = { fontSize: 12, fontStyle: 'italic', fill: 'var(--ink-3)', className: 'map-small' } as const;

/** Everything written on the map; hidden from screen readers, which get each shape's whole sentence. */
export function MapLabels(props: Props) {
  const { drawing, marks, palette, hatch, words, size, view, called, insets } = props;
  const { zoom } = view;
  const { labels, callouts } = useMemo(
    () => layLabels(drawing, { marks, size, view, called, insets }),
    [drawing, marks, size, view, called, insets],
  );
  const all = [...drawing.regions, ...drawing.units];
  const filled = new Set(drawing.units.map((unit) => unit.region));
  const around = drawing.regions.filter((region) => region.programme && !filled.has(region.uid));
  const outside = all.filter(
    (shape) => !shape.programme && !shape.hidden && shape.uid !== drawing.enclave?.uid,
  );
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
      <HiddenWords shapes={all.filter((shape) => shape.hidden)} words={words} zoom={zoom} />
      {around
        .filter((region) => estimateTextWidth(region.name, PLACE.fontSize) <= region.line.width * zoom)
        .map(({ uid, name, line }) => (
          <text key={uid} transform={placeAt(line.x, line.y + 4, zoom)} {...PLACE}>
            {name}
          </text>
        ))}
      {labels.map(({ shape, mark, label }) => (
        <UnitLabel key={shape.uid} {...{ label, mark, size, zoom }} paint={paintOf(mark, palette, hatch)} />
      ))}
      {callouts.map(({ callout, shape, mark }) => (
        <UnitCallout key={shape.uid} {...{ callout, mark, size, zoom }} name={shape.name} />
      ))}
    </g>
  );
}

interface OutlinedProps {
  readonly shapes: readonly Shape[];
  readonly words: MapWords;
  readonly zoom: number;
}

/** Outside the reader's scope: the words once, on the outline with the most room; the legend has them where none has. */
function HiddenWords({ shapes, words, zoom }: OutlinedProps) {
  const roomiest = findRoomiest(shapes);
  if (!roomiest || estimateTextWidth(words.hidden, PLACE.fontSize) > roomiest.line.width * zoom) return null;
  return (
    <text transform={placeAt(roomiest.line.x, roomiest.line.y + 4, zoom)} {...PLACE}>
      {words.hidden}
    </text>
  );
}

/** Names of the places outside the programme, together on the one with the most room, else each where it fits. */
function OutsideNames({ shapes, words, zoom }: OutlinedProps) {
  const roomiest = findRoomiest(shapes);
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

function findRoomiest(shapes: readonly Shape[]): Shape | undefined {
  return [...shapes].sort((a, b) => b.line.width - a.line.width)[0];
}

function placeAt(x: number, y: number, zoom: number): string {
  return `translate(${x} ${y})${zoom === 1 ? '' : ` scale(${1 / zoom})`}`;
}
