import { memo } from 'react';
import type { LabelSize } from './choose-label';
import { layLabels } from './lay-labels';
import { layZoneWords, ZONE_SIZE } from './lay-words';
import type { MapWords } from './map-words';
import { paintOf } from './paint';
import { type View, wholeOf } from './relabel-drawing';
import type { MapDrawing, Palette, ShapeMark } from './types';
import { UnitCallout } from './unit-callout';
import { UnitLabel } from './unit-label';

interface Props {
  readonly drawing: MapDrawing;
  readonly marks: Readonly<Record<string, ShapeMark>>;
  readonly palette: Palette;
  readonly hatch: string;
  readonly words: MapWords;
  readonly size: LabelSize;
  /** Absent: all of the drawing. */
  readonly view: View | undefined;
  readonly selected: string | null;
  readonly called: readonly string[];
  readonly insets: boolean;
}

const PLACE = {
  fontSize: ZONE_SIZE,
  fontStyle: 'italic',
  fill: 'var(--ink-3)',
  className: 'map-small',
} as const;

/**
 * Everything written on the map; hidden from screen readers, which get each shape's whole sentence. Laying it takes long enough
 * that it is done again only when something it depends on is another.
 */
export const MapLabels = memo(function MapLabels(props: Props) {
  const { drawing, marks, palette, hatch, words, size, selected, insets } = props;
  const view = props.view ?? wholeOf(drawing);
  const called = [...new Set([...(selected ? [selected] : []), ...props.called])];
  const { zoom } = view;
  const zones = layZoneWords(drawing, words, zoom);
  const { labels, callouts } = layLabels(drawing, { marks, size, view, called, insets, zones });
  return (
    <g className="map-labels" aria-hidden="true" textAnchor="middle">
      {zones.map(({ key, text, x, y }) => (
        <text key={key} transform={placeAt(x, y + 4, zoom)} {...PLACE}>
          {text}
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
});

function placeAt(x: number, y: number, zoom: number): string {
  return `translate(${x} ${y})${zoom === 1 ? '' : ` scale(${1 / zoom})`}`;
}
