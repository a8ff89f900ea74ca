import PptxGenJS from 'pptxgenjs';
import type { BriefDocument, RevisedFigure } from '@/lib/committee/brief-types';
import { viewBrief } from '@/lib/committee/view/view-brief';
import type { EditionState } from '@/lib/committee/view/view-head';
import type { Language } from '@/lib/i18n/language';
import { drawSlide, type SlideFoot } from './draw-slide';
import { drawTitle } from './draw-title';
import { laySlides } from './lay-slides';
import { cleanText, FONT, SLIDE } from './slide-look';
import { planDeck } from './slides/plan-deck';
import { writeNotes } from './write-notes';

/** What the slides say of the edition that they are of. */
export interface SlidesOf {
  readonly edition: EditionState;
  /** What became of its figures since it was frozen; empty for a draft. */
  readonly since: readonly RevisedFigure[];
}

const AS_COMPOSED: SlidesOf = {
  edition: { state: 'published', edition: 1, supersededBy: null, extract: null },
  since: [],
};

/**
 * A note as slides of 16:9, one idea a slide: native text, native tables, maps as native outlines.
 * @param document what the reader may see of the note: it is written whole.
 * @param address of the note, which the last slide and the notes give.
 */
export async function writeSlides(
  document: BriefDocument,
  language: Language,
  address: string,
  { edition, since }: SlidesOf = AS_COMPOSED,
): Promise<Uint8Array> {
  const view = viewBrief(document, language, edition, since);
  const { head } = view;
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'NOTE', width: SLIDE.width, height: SLIDE.height });
  deck.layout = 'NOTE';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  deck.title = cleanText(head.title);
  deck.subject = cleanText(head.about);
  deck.author = 'Tableau SEC';
  deck.company = 'Tableau SEC';
  const fictive = head.margins.footLeft.toLocaleUpperCase(language);
  const foot: SlideFoot = { fictive, about: head.about, state: head.margins.footMiddle };
  const title = deck.addSlide();
  drawTitle(title, view, foot);
  title.addNotes(writeNotes(view, [], fictive));
  for (const laid of planDeck(view, address).flatMap(laySlides)) {
    const slide = deck.addSlide();
    drawSlide(slide, laid, foot);
    slide.addNotes(writeNotes(view, laid.indicators, fictive));
  }
  const written = await deck.stream({ compression: true });
  if (!(written instanceof Uint8Array)) throw new Error('The slides were not written as bytes.');
  return written;
}
