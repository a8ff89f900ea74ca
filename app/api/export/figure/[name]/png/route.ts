import { makeFigure } from '@/components/exports/figures/answer-figure';
import { defineFile } from '@/lib/export/respond/define-file';
import { toProblemError, type ChromiumProblem } from '@/lib/export/chromium/chromium-problem';
import { drawPng } from '@/lib/export/chromium/draw-png';
import { answerFile, journalFile } from '@/lib/export/respond/answer-file';
import { makeForReader } from '@/lib/export/respond/make-for-reader';

/** Dots a CSS pixel: sharp on slides and in print. */
const SCALE = 2;

/** The same figure as a picture, drawn by the machine's Chromium. */
export const GET = defineFile('GET /api/export/figure/[name]/png', async (request, context) => {
  const { svg, name } = await makeFigure(request, context);
  const alone = svg.replace(/^<\?xml[^>]*>\s*/, '');
  const png = await makeForReader(request, context, (left) => drawPng(alone, SCALE, left), tellProblem);
  await journalFile(request, context.reader, 'export');
  return answerFile(png, 'png', name);
});

function tellProblem(problem: ChromiumProblem): Error {
  return toProblemError(problem, SVG_INSTEAD);
}

const SVG_INSTEAD = {
  fr: 'Téléchargez la même figure en SVG\u202f: les traitements de texte et les présentations l’ouvrent.',
  en: 'Download the same figure as SVG: word processors and presentations open it.',
};
