import type PptxGenJS from 'pptxgenjs';
import { bandColour, isDark } from '@/lib/board/band-colour';
import type { NoteMapView } from '@/lib/committee/view/view-map';
import type { MapDrawing } from '@/lib/geography/map-drawing';
import { DISTRICT_LINE, writeColours } from '../look-colours';
import { drawMapLabels } from './draw-map-labels';
import { hatchOf, linesOf, outlineOf, type Outline, type Placing } from './outline-points';
import { cleanText, FONT, inkOf } from './slide-look';
import type { SlideBox } from './slide-types';

type Slide = PptxGenJS.Slide;
type Paint = Pick<PptxGenJS.ShapeProps, 'fill' | 'line'>;

const HATCH_STEP = 7;
const NAME: string = 'custGeom';
// The library draws it and documents its points; its list of shape names forgets it.
const CUSTOM = NAME as PptxGenJS.SHAPE_NAME;

/**
 * The map as native outlines, which office programs can colour, part and enlarge; its values as native text.
 * @returns the box that it takes of the one given.
 */
export function drawMap(slide: Slide, view: NoteMapView, box: SlideBox): SlideBox {
  const { drawing, palette } = view.map;
  const scale = Math.min(box.w / drawing.width, box.h / drawing.height);
  const placing = { x: box.x + (box.w - drawing.width * scale) / 2, y: box.y, scale, frame: drawing };
  const ground = { x: placing.x, y: placing.y, w: drawing.width * scale, h: drawing.height * scale };
  slide.addShape('rect', {
    ...ground,
    fill: { color: inkOf('neighbour') },
    line: { color: inkOf('line'), width: 0.75 },
    objectName: cleanText(view.words.title),
  });
  for (const unit of drawing.units) {
    const mark = view.marks[unit.uid];
    const isPlain = !unit.programme || !mark || mark.fill === 'outside';
    const says = unit.hidden ? view.words.hidden : (mark?.description ?? unit.name);
    const fill = isPlain || mark.fill === 'no-data' ? inkOf('paper') : hexOf(bandColour(mark.fill, palette));
    addOutline(slide, outlineOf(unit.d, placing), says, {
      fill: { color: unit.hidden ? inkOf('neighbour') : fill },
      line: isPlain
        ? { color: inkOf('outside'), width: 0.75, dashType: unit.hidden ? 'sysDot' : 'dash' }
        : { color: inkOf('ink'), width: 1 },
    });
    if (mark?.fill === 'no-data') {
      const line = { color: inkOf('hatch'), width: 0.75 };
      addOutline(slide, hatchOf(unit.d, HATCH_STEP, placing), says, { line });
    }
  }
  const borders = { line: { color: DISTRICT_LINE.slice(1).toUpperCase(), width: 0.5 } };
  addOutline(slide, linesOf(drawing.innerBorders, placing), '', borders);
  drawMapLabels(slide, view, placing, isDarkUnit(view));
  drawEnclave(slide, view, drawing, placing);
  return ground;
}

/** Whether words on a unit are white. */
function isDarkUnit({ marks, map }: NoteMapView): (uid: string) => boolean {
  return (uid) => {
    const fill = marks[uid]?.fill;
    return fill !== undefined && fill !== 'no-data' && fill !== 'outside' && isDark(fill, map.palette);
  };
}

/** A unit too small to be read is named beside, with a line to it. */
function drawEnclave(slide: Slide, view: NoteMapView, drawing: MapDrawing, placing: Placing): void {
  const { enclave } = drawing;
  if (!enclave) return;
  const mark = view.marks[enclave.uid];
  const template = enclave.programme ? view.words.enclaveLine : view.words.enclaveOutsideLine;
  const text = template.replace('{name}', enclave.name).replace('{value}', mark?.value ?? '');
  const foot = { x: placing.x + 0.15, y: placing.y + drawing.height * placing.scale - 0.36 };
  const at = { x: placing.x + enclave.at.x * placing.scale, y: placing.y + enclave.at.y * placing.scale };
  const turn = foot.x + 1;
  slide.addShape('line', {
    ...{ x: Math.min(turn, at.x), y: at.y, w: Math.abs(at.x - turn), h: Math.max(0, foot.y - at.y) },
    ...{ flipH: at.x > turn, line: { color: inkOf('ink-2'), width: 0.75 } },
  });
  slide.addText(cleanText(text), {
    ...{
      x: foot.x,
      y: foot.y,
      w: 4,
      h: 0.28,
      margin: 0,
      fontFace: FONT,
      fontSize: 10.5,
      valign: 'middle',
    },
    ...{ color: inkOf('ink-2'), italic: !enclave.programme },
  });
}

function addOutline(slide: Slide, outline: Outline | null, says: string, paint: Paint): void {
  if (outline === null || outline.box.w === 0 || outline.box.h === 0) return;
  slide.addShape(CUSTOM, {
    ...outline.box,
    points: outline.points,
    ...paint,
    ...(says !== '' && { objectName: cleanText(says) }),
  });
}

function hexOf(variable: string): string {
  return writeColours(variable).slice(1).toUpperCase();
}
