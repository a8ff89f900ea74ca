import type PptxGenJS from 'pptxgenjs';
import type { ShapeMark } from '@/lib/committee/brief-map-types';
import type { NoteMapView } from '@/lib/committee/view/view-map';
import { estimateTextWidth } from '@/lib/geography/text-width';
import { writeRuns } from './draw-table';
import { glyphOf } from './say-cells';
import type { Placing } from './outline-points';
import { FONT } from './slide-look';
import type { Run } from './slide-types';

const SIZE = 13;
const LEAST = 10;
const POINTS = 72;
/** Labels may reach over the room inside their shape by this much. */
const OVERFLOW = 1.7;

/** Name, status and value on each shape, and the names of what lies around. */
export function drawMapLabels(
  slide: PptxGenJS.Slide,
  { map: { drawing }, marks, words }: NoteMapView,
  { x: left, y: top, scale }: Placing,
  isDark: (uid: string) => boolean,
): void {
  const addLabel = (
    x: number,
    y: number,
    runs: readonly Run[],
    size: number,
    dark: boolean,
    lines: number,
  ) => {
    const [w, h] = [2.2, (lines * size * 1.25) / POINTS];
    slide.addText(writeRuns(runs, size, dark ? 'paper' : 'ink'), {
      ...{ x: left + x * scale - w / 2, y: top + y * scale - h / 2, w, h },
      ...{ align: 'center', valign: 'middle', margin: 0, fontFace: FONT, wrap: false },
    });
  };
  for (const { label, name } of drawing.neighbours) {
    // The words of the enclave stand in the lower left corner.
    const isFree =
      label && !(drawing.enclave && label.x < drawing.width * 0.4 && label.y > drawing.height * 0.85);
    if (isFree)
      addLabel(label.x, label.y, [{ text: name[words.language], colour: 'ink-3' }], LEAST, false, 1);
  }
  for (const unit of drawing.units) {
    const mark = marks[unit.uid];
    if (unit.hidden || unit.uid === drawing.enclave?.uid) continue;
    if (!mark || !unit.programme || mark.fill === 'outside') continue;
    const runs = runsOf(unit.name, mark);
    const room = Math.max(unit.label.width, unit.line.width) * scale * POINTS * OVERFLOW;
    const widest = Math.max(
      ...[unit.name, `■ ${mark.value}`].map((text) => estimateTextWidth(text, SIZE, true)),
    );
    const size = Math.max(LEAST, Math.min(SIZE, Math.floor((room / widest) * SIZE)));
    addLabel(
      unit.label.x,
      unit.label.y,
      runs,
      size,
      isDark(unit.uid),
      runs.filter(({ line }) => line).length + 1,
    );
  }
}

/** In one colour, that of the words on the band: the colours of statuses do not stand out from every band. */
function runsOf(name: string, { value, status, note }: ShapeMark): Run[] {
  const written = `${glyphOf(status)}${value}`;
  return [
    { text: name, small: true },
    ...(written === '' ? [] : [{ text: written, line: true, bold: true }]),
    ...(note === null ? [] : [{ text: note, line: true, small: true }]),
  ];
}
