import { boxAt, type Box, doOverlap, isWithin } from '@/lib/geography/box';
import {
  buttonsBox,
  countryBox,
  enclaveBox,
  enclaveWordsBox,
  NARROWEST_WITH_INSETS,
} from '@/lib/geography/insets';
import { chooseLabel, type LabelChoice, type LabelSize } from './choose-label';
import { keepApart, type Labelled, occupiedBy } from './keep-apart';
import { type Callout, type CalloutRoom, layCallouts } from './lay-callouts';
import { boxOfWords, type ZoneWords } from './lay-words';
import type { View } from './relabel-drawing';
import type { MapDrawing, Shape, ShapeMark } from './types';

interface Marked {
  readonly shape: Shape;
  readonly mark: ShapeMark;
}
type CalledOut = Marked & { readonly callout: Callout };

export interface LaidLabels {
  readonly labels: readonly Labelled[];
  readonly callouts: readonly CalledOut[];
  /** Words on parts without value that no callout covers. */
  readonly zones: readonly ZoneWords[];
}

/** So few shapes without their name are named beside them; more would fill the map. */
const MOST_NAMED_BESIDE = 6;
/** How far such a name may stand, px, with what it covers: else the list has it. */
const NAME_REACH = 190;

interface Wanted {
  readonly marks: Readonly<Record<string, ShapeMark>>;
  readonly size: LabelSize;
  readonly view: View;
  /** Uids of the places that have their name and value in any case, the most important first. */
  readonly called: readonly string[];
  readonly insets: boolean;
  readonly zones: readonly ZoneWords[];
}

/**
 * What is written on each shape, and beside those that must be named and have no room inside; on a wide drawing beside all of these
 * where they are few.
 */
export function layLabels(drawing: MapDrawing, wanted: Wanted): LaidLabels {
  const { marks, size, view, called, insets, zones } = wanted;
  const fitted = drawing.units.flatMap((shape) => {
    const mark = marks[shape.uid];
    if (!mark || !shape.programme || shape.uid === drawing.enclave?.uid) return [];
    return [{ shape, mark, label: chooseLabel(shape, mark, size, view.zoom) }];
  });
  const beside = called.flatMap(
    (uid) => fitted.find(({ shape, label }) => shape.uid === uid && !label?.name) ?? [],
  );
  const fitting = fitted.flatMap((item) =>
    item.label && !beside.includes(item) ? [{ ...item, label: item.label }] : [],
  );
  const inside = keepApart(drawing, fitting, size, view);
  const fixed = fixtures(drawing, view, insets);
  const spared = zones.map((words) => boxOfWords(words, view));
  const taken = [...inside.map((item) => occupiedBy(item, size, view)), ...fixed];
  const callouts = layCallouts(drawing, beside, { size, view, taken, spared });
  const placed = beside.flatMap((item) => {
    const callout = callouts.find(({ uid }) => uid === item.shape.uid);
    return callout ? [{ callout, shape: item.shape, mark: item.mark }] : [];
  });
  // No place beside it: what fits inside is better than nothing.
  const kept = beside.flatMap(({ shape, mark, label }) =>
    label && !placed.some((item) => item.shape === shape) ? [{ shape, mark, label }] : [],
  );
  const labels = [...inside, ...kept];
  const few = drawing.width < NARROWEST_WITH_INSETS ? [] : nameless(fitted, placed, view);
  const laid = nameBeside(drawing, few, { labels, callouts: placed }, { size, view, taken: fixed, spared });
  const boxes = laid.callouts.map(({ callout }) => boxOfCallout(callout, view));
  const free = zones.filter((words) => !boxes.some((box) => doOverlap(box, boxOfWords(words, view))));
  return { ...laid, zones: free };
}

/** Shapes in view with a value and without a name, if they are few. */
function nameless(
  fitted: readonly (Marked & { readonly label: LabelChoice | null })[],
  placed: readonly CalledOut[],
  { box }: View,
): readonly Marked[] {
  const some = fitted.filter(({ shape, mark, label }) => {
    const isSeen = isWithin({ ...shape.line, width: 0, height: 0 }, box);
    return isSeen && mark.value !== '' && !label?.name && !placed.some((item) => item.shape === shape);
  });
  return some.length <= MOST_NAMED_BESIDE ? some : [];
}

/** Moves labels without a name out to a callout, each where a good place is free; the others stay as they are. */
function nameBeside(
  drawing: MapDrawing,
  few: readonly Marked[],
  laid: Pick<LaidLabels, 'labels' | 'callouts'>,
  room: CalloutRoom,
): Pick<LaidLabels, 'labels' | 'callouts'> {
  const { size, view } = room;
  return few.reduce(({ labels, callouts }, { shape, mark }) => {
    const others = labels.filter((item) => item.shape !== shape);
    const taken = [
      ...room.taken,
      ...others.map((item) => occupiedBy(item, size, view)),
      ...callouts.map((item) => boxOfCallout(item.callout, view)),
    ];
    const [callout] = layCallouts(drawing, [{ shape, mark }], { ...room, taken, most: NAME_REACH });
    if (!callout) return { labels, callouts };
    return { labels: others, callouts: [...callouts, { callout, shape, mark }] };
  }, laid);
}

function boxOfCallout({ x, y, width, height }: Callout, { box, zoom }: View): Box {
  return boxAt((x - box.x) * zoom, (y - box.y) * zoom, width, height);
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
