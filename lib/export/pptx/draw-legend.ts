import type PptxGenJS from 'pptxgenjs';
import { bandColour, type Band } from '@/lib/board/band-colour';
import type { NoteMapView } from '@/lib/committee/view/view-map';
import { writeColours } from '../look-colours';
import { writeRuns } from './draw-table';
import { sayStatusCell } from './say-cells';
import { cleanText, FONT, inkOf } from './slide-look';
import type { Run, SlideBox } from './slide-types';

const BANDS = [1, 2, 3, 4, 5] as const satisfies readonly Band[];
const BOX = { w: 0.72, h: 0.16, gap: 0.1 };
const SIZE = 10.5;

/** What the colours and the shapes of a map mean: boxes, the cut with what was expected, and words. */
export function drawLegend(slide: PptxGenJS.Slide, { legend, map }: NoteMapView, box: SlideBox): void {
  const { bands, expected, statuses, words } = legend;
  const top = box.y + 0.24;
  const leftOf = (band: number) =>
    box.x + (band - 1) * BOX.w + (expected && band > expected.after ? BOX.gap : 0);
  BANDS.slice(0, bands.length).forEach((band, index) => {
    const fill = writeColours(bandColour(band, map.palette)).slice(1);
    const at = { x: leftOf(band), w: BOX.w };
    slide.addShape('rect', {
      ...{ ...at, w: BOX.w - 0.01, y: top, h: BOX.h, fill: { color: fill } },
      line: { color: inkOf('rule'), width: 0.5 },
    });
    addWords(slide, [{ text: bands[index] ?? '' }], { ...at, y: top + BOX.h, h: 0.22 }, 'center');
  });
  if (expected) {
    const x = box.x + expected.after * BOX.w + BOX.gap / 2;
    slide.addShape('line', {
      ...{ x, y: top - 0.06, w: 0, h: BOX.h + 0.12 },
      line: { color: inkOf('ink'), width: 2 },
    });
    const words = { x: Math.max(box.x, x - 1.6), y: box.y - 0.04, w: 3.2, h: 0.2 };
    addWords(slide, [{ text: expected.label, bold: true }], words, x - 1.6 < box.x ? 'left' : 'center');
  }
  const keys: Run[][] = [
    ...statuses.map((status) => [...sayStatusCell(status, words.status[status])]),
    ...[
      words.noData && `▨\u00a0${words.noData}`,
      words.outside && `┄\u00a0${words.outside}`,
      words.hidden && `┈\u00a0${words.hidden}`,
    ].flatMap((text): Run[][] => (text ? [[{ text, colour: 'ink-2' }]] : [])),
  ];
  const line = keys.flatMap((key, index): Run[] => [...(index === 0 ? [] : [{ text: '    ' }]), ...key]);
  if (line.length > 0) addWords(slide, line, { x: box.x, y: top + 0.42, w: box.w, h: 0.4 }, 'left');
}

function addWords(
  slide: PptxGenJS.Slide,
  runs: readonly Run[],
  box: SlideBox,
  align: 'left' | 'center',
): void {
  const text = writeRuns(
    runs.map((run) => ({ ...run, text: cleanText(run.text) })),
    SIZE,
    'ink',
  );
  slide.addText(text, { ...box, align, valign: 'top', margin: 0, fontFace: FONT });
}
