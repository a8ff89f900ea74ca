import type PptxGenJS from 'pptxgenjs';
import { drawLegend } from './draw-legend';
import { drawMap } from './draw-map';
import { drawTable, writeRuns } from './draw-table';
import type { LaidBlock, LaidSlide } from './lay-slides';
import { cleanText, CONTENT_WIDTH, FONT, FOOT_TOP, inkOf, SIZES, SLIDE } from './slide-look';

type Slide = PptxGenJS.Slide;

/** What stands at the foot of every slide. */
export interface SlideFoot {
  /** The words for fictive data; empty for real ones. */
  readonly fictive: string;
  readonly about: string;
  /** Draft, extract, superseded; empty for none. */
  readonly state: string;
}

const LEFT = SLIDE.margin;
/** Legend of a map, inches. */
export const LEGEND_HEIGHT = 1.05;

/** One slide: kicker, title over an ink rule, its blocks, how to read them, and the foot of all slides. */
export function drawSlide(slide: Slide, laid: LaidSlide, foot: SlideFoot): void {
  slide.background = { color: inkOf('paper') };
  const across = { x: LEFT, w: CONTENT_WIDTH, margin: 0, fontFace: FONT };
  slide.addText(cleanText(laid.kicker), {
    ...{ ...across, y: 0.38, h: 0.26, fontSize: SIZES.kicker, color: inkOf('ink-2'), valign: 'middle' },
  });
  slide.addText(cleanText(laid.title), {
    ...{ ...across, y: laid.titleBox.y, h: laid.titleBox.h, fontSize: laid.titleSize, bold: true },
    ...{ color: inkOf('ink'), valign: 'middle', objectName: cleanText(laid.title).slice(0, 60) },
  });
  const ruleTop = laid.titleBox.y + laid.titleBox.h + 0.06;
  slide.addShape('line', {
    ...{ x: LEFT, y: ruleTop, w: CONTENT_WIDTH, h: 0 },
    line: { color: inkOf('ink'), width: 2 },
  });
  if (laid.hint !== null) {
    slide.addText(cleanText(laid.hint.text), {
      ...{
        ...across,
        y: laid.hint.y,
        h: laid.hint.h,
        fontSize: SIZES.hint,
        color: inkOf('ink-2'),
        valign: 'top',
      },
    });
  }
  for (const block of laid.blocks) drawBlock(slide, block);
  if (laid.foot !== null) {
    slide.addText(cleanText(laid.foot.text), {
      ...{
        ...across,
        y: laid.foot.y,
        h: laid.foot.h,
        fontSize: SIZES.foot,
        color: inkOf('ink-2'),
        valign: 'bottom',
      },
    });
  }
  drawFoot(slide, foot);
}

function drawBlock(slide: Slide, { block, box, title }: LaidBlock): void {
  if (title !== null) {
    slide.addText(cleanText(title), {
      ...{ x: box.x, y: box.y - 0.32, w: box.w, h: 0.28, margin: 0, fontFace: FONT, fontSize: SIZES.block },
      ...{ bold: true, color: inkOf('ink'), valign: 'middle' },
    });
  }
  if (block.kind === 'table') drawTable(slide, block, box);
  if (block.kind === 'map') {
    const mapBox = { ...box, h: box.h - LEGEND_HEIGHT };
    const drawn = drawMap(slide, block.map, mapBox);
    drawLegend(slide, block.map, { ...box, x: drawn.x, y: drawn.y + drawn.h + 0.12, h: LEGEND_HEIGHT });
  }
  if (block.kind === 'text') {
    const bullet = { none: false, dots: { indent: 16 } } as const;
    const runs = block.paragraphs.map((text, index) => ({
      text: cleanText(text),
      options: {
        bullet: bullet[block.list],
        breakLine: index < block.paragraphs.length - 1,
        paraSpaceAfter: block.size / 2,
      },
    }));
    const look = {
      margin: 0,
      fontFace: FONT,
      fontSize: block.size,
      color: inkOf('ink'),
      valign: 'top',
    } as const;
    slide.addText(runs, { ...box, ...look });
  }
}

/** Fictive words and state left, what the figures rest on in the middle, the number right. */
export function drawFoot(slide: Slide, { fictive, about, state }: SlideFoot): void {
  const line = { y: FOOT_TOP, h: 0 };
  slide.addShape('line', { x: LEFT, w: CONTENT_WIDTH, ...line, line: { color: inkOf('line'), width: 0.75 } });
  const look = {
    y: FOOT_TOP + 0.06,
    h: 0.3,
    margin: 0,
    fontFace: FONT,
    fontSize: 10,
    valign: 'middle',
  } as const;
  const left = [fictive, state].filter((text) => text !== '').map(cleanText);
  slide.addText(writeRuns([{ text: left.join(' · '), bold: true }], 10, 'ink'), { x: LEFT, w: 5.9, ...look });
  slide.addText(cleanText(about), { x: 6.5, w: 5.7, align: 'right', color: inkOf('ink-2'), ...look });
  slide.slideNumber = {
    x: 12.3,
    y: FOOT_TOP + 0.06,
    w: 0.43,
    h: 0.3,
    fontFace: FONT,
    fontSize: 10,
    align: 'right',
    color: inkOf('ink-2'),
    margin: 0,
  };
}
