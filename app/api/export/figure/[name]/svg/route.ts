import { makeFigure } from '@/components/exports/figures/answer-figure';
import { answerFile, journalFile } from '@/lib/export/respond/answer-file';
import { defineFile } from '@/lib/export/respond/define-file';

/** A figure of a page as an SVG file that stands alone; it is saved, never opened as a page of ours. */
export const GET = defineFile('GET /api/export/figure/[name]/svg', async (request, context) => {
  const { svg, name } = await makeFigure(request, context);
  await journalFile(request, context.reader, 'export');
  return answerFile(svg, 'svg', name);
});
