import { answerFile, journalFile, originOf } from '@/lib/export/respond/answer-file';
import { defineFile } from '@/lib/export/respond/define-file';
import { describePage } from '@/lib/export/respond/describe-page';
import { fileNameOf } from '@/lib/export/respond/file-name';
import { loadWish } from '@/lib/export/respond/load-wish';
import { readExportWish } from '@/lib/export/respond/read-wish';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';

/** Every figure of a page as a workbook: `chemin` is the page's path, the rest its own parameters. */
export const GET = defineFile('GET /api/export/page/xlsx', async (request, { reader, language }) => {
  const wish = readExportWish(request, language);
  const { frame, data } = await loadWish(wish, reader, originOf(request));
  const workbook = await writeWorkbook({
    tables: data.tables,
    provenance: describePage(frame, data, data.tables, originOf(request)),
    language: frame.language,
    threshold: frame.threshold,
  });
  await journalFile(request, reader, 'export');
  return answerFile(workbook, 'xlsx', fileNameOf(frame, data));
});
