import { boxAt, type Box } from '@/lib/geography/box';
import {
  buttonsBox,
  countryBox,
  enclaveBox,
  enclaveWordsBox,
  NARROWEST_WITH_INSETS,
} from '@/lib/geography/insets';
import { estimateTextWidth } from '@/lib/geography/text-width';
import { chooseLabel, type LabelChoice, type LabelSize } from './choose-label';
import { type Callout, layCallouts } from './lay-callouts';
import type { View } from './relabel-drawing';
import type { MapDrawing, Shape, ShapeMark } from './types';

export interface LaidLabels {
  readonly labels: readonly {
    readonly shape: Shape;
    readonly mark: ShapeMark;
    readonly label: LabelChoice;
  }[];
  readonly callouts: readonly {
    readonly callout: Callout;
    readonly shape: Shape;
    readonly mark: ShapeMark;
  }[];
}

interface Wanted {
  readonly marks: Readonly<Record<string, ShapeMark>>;
  readonly size: LabelSize;
  readonly view: View;
  /** Uids of the places that have their name and value in any case, the most important first. */
  readonly called: readonly string[];
  readonly insets: boolean;
}

/** What is written on each shape, and beside those that must be named and have no room inside. */
export function layLabels(drawing: MapDrawing, wanted: Wanted): LaidLabels {
  const { marks, size, view, called, insets } = wanted;
  const fitted = drawing.units.flatMap((shape) => {
    const mark = marks[shape.uid];
    if (!mark || !shape.programme || shape.uid === drawing.enclave?.uid) return [];
    return [{ shape, mark, label: chooseLabel(shape, mark, size, view.zoom) }];
  });
  const beside = called.flatMap(
    (uid) => fitted.find(({ shape, label }) => shape.uid === uid && !label?.name) ?? [],
  );
  const inside = fitted.flatMap((item) =>
    item.label && !beside.includes(item) ? [{ ...item, label: item.label }] : [],
  );
  const taken = [
    ...inside.map(({ shape, label }) => occupiedBy(label, shape, size, view)),
    ...fixtures(drawing, view, insets),
  ];
  const callouts = layCallouts(drawing, beside, { size, view, taken });
  const placed = beside.flatMap((item) => {
    const callout = callouts.find(({ uid }) => uid === item.shape.uid);
    return callout ? [{ callout, shape: item.shape, mark: item.mark }] : [];
  });
  // No place beside it: what fits inside is better than nothing.
  const kept = beside.flatMap(({ shape, mark, label }) =>
    label && !placed.some((item) => item.shape === shape) ? [{ shape, mark, label }] : [],
  );
  return { labels: [...inside, ...kept], callouts: placed };
}

/** The box of a label, px on screen from the corner of the view. */
function occupiedBy(label: LabelChoice, { name }: Shape, size: LabelSize, { box, zoom }: View): Box {
  const width = Math.max(label.valueWidth, label.name === null ? 0 : estimateTextWidth(name, size.name));
  const lines = (label.name === null && label.status !== 'above' ? 1 : 2) + (label.note ? 1 : 0);
  return boxAt((label.x - box.x) * zoom, (label.y - box.y) * zoom, width, lines * size.value * 1.15);
}

function fixtures(drawing: MapDrawing, { box, zoom }: View, insets: boolean): Box[] {
  const buttons = buttonsBox({ width: box.width * zoom });
  if (!insets) return [buttons];
  const narrow = drawing.width < NARROWEST_WITH_INSETS;
  return [
    buttons,
    ...(drawing.enclave ? [narrow ? enclaveWordsBox(drawing) : enclaveBox(drawing)] : []),
    ...(drawing.country ? [countryBox(drawing)] : []),
  ];
}
