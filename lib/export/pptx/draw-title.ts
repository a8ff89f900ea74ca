import type PptxGenJS from 'pptxgenjs';
import type { BriefView } from '@/lib/committee/view/view-brief';
import { drawFoot, type SlideFoot } from './draw-slide';
import { countLines } from './fit-text';
import { cleanText, CONTENT_WIDTH, FONT, inkOf, SLIDE } from './slide-look';

const SIZES = [40, 34, 28, 24] as const;

/** The first slide: meeting, title, period; and, in words as large as these, that the data are invented where they are. */
export function drawTitle(slide: PptxGenJS.Slide, { head, speaker }: BriefView, foot: SlideFoot): void {
  const across = { x: SLIDE.margin, w: CONTENT_WIDTH, margin: 0, fontFace: FONT };
  slide.background = { color: inkOf('paper') };
  slide.addShape('rect', { x: 0, y: 0, w: 0.18, h: SLIDE.height, fill: { color: inkOf('accent') } });
  slide.addText(cleanText(head.margins.headLeft), {
    ...{ ...across, y: 0.7, h: 0.4, fontSize: 16, bold: true, color: inkOf('accent'), valign: 'middle' },
  });
  const size = SIZES.find((one) => countLines(head.title, one, CONTENT_WIDTH, true) <= 3) ?? 20;
  slide.addText(cleanText(head.title), {
    ...{ ...across, y: 1.6, h: 2.1, fontSize: size, bold: true, color: inkOf('ink'), valign: 'top' },
  });
  slide.addShape('line', {
    x: SLIDE.margin,
    y: 3.85,
    w: CONTENT_WIDTH,
    h: 0,
    line: { color: inkOf('ink'), width: 2 },
  });
  slide.addText(cleanText(head.session), {
    ...{ ...across, y: 4, h: 0.75, fontSize: 18, color: inkOf('ink'), valign: 'top' },
  });
  slide.addText(cleanText(head.about), {
    ...{ ...across, y: 4.8, h: 0.45, fontSize: 16, color: inkOf('ink-2'), valign: 'top' },
  });
  const notice = [foot.fictive, foot.state].filter((text) => text !== '').join(' · ');
  if (notice !== '') {
    slide.addText(cleanText(foot.fictive === '' ? notice : `${notice}. ${speaker.text.common.fictiveMore}`), {
      ...{ ...across, y: 5.6, h: 0.62, fontSize: 16, bold: true, color: inkOf('ink'), valign: 'middle' },
      ...{ fill: { color: inkOf('demo') }, line: { color: inkOf('demo-edge'), width: 0.75 }, margin: 8 },
    });
  }
  drawFoot(slide, foot);
}
