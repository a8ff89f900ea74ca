import { makeFigure } from '@/components/exports/figures/answer-figure';
import { defineHandler } from '@/lib/api/define-handler';
import { ProblemError } from '@/lib/api/problem';
import { toProblemError } from '@/lib/export/chromium/chromium-problem';
import { drawPng } from '@/lib/export/chromium/draw-png';
import { answerFile, journalFile } from '@/lib/export/respond/answer-file';

/** Dots a CSS pixel: sharp on slides and in print. */
const SCALE = 2;

/** The same figure as a picture, drawn by the machine's Chromium. */
export const GET = defineHandler('GET /api/export/figure/[name]/png', async (request, context) => {
  const { svg, name } = await makeFigure(request, context);
  const drawn = await drawPng(svg.replace(/^<\?xml[^>]*>\s*/, ''), SCALE);
  if (!drawn.ok) throw drawn.problem === 'no-chromium' ? NO_CHROMIUM : toProblemError(drawn.problem);
  await journalFile(request, context.reader, 'export');
  return answerFile(drawn.png, 'png', name);
});

const NO_CHROMIUM = new ProblemError('no-chromium', {
  fr: 'Ce serveur n’a pas de navigateur Chromium pour faire l’image. Téléchargez la même figure en SVG\u202f: les traitements de texte et les présentations l’ouvrent.',
  en: 'This server has no Chromium to draw the picture with. Download the same figure as SVG: word processors and presentations open it.',
});
