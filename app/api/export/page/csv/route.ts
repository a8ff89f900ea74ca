import { writeTableCsv } from '@/lib/export/csv/write-table';
import { answerFile, originOf } from '@/lib/export/respond/answer-file';
import { chooseTable } from '@/lib/export/respond/choose-table';
import { defineFile } from '@/lib/export/respond/define-file';
import { describePage } from '@/lib/export/respond/describe-page';
import { fileNameOf } from '@/lib/export/respond/file-name';
import { loadWish } from '@/lib/export/respond/load-wish';
import { readExportWish } from '@/lib/export/respond/read-wish';

/** One table of a page as CSV: `tableau` names it, the first where nothing is named; `variante=excel` for a French Excel. */
export const GET = defineFile('GET /api/export/page/csv', async (request, { reader, language }) => {
  const wish = readExportWish(request, language);
  const { frame, data } = await loadWish(wish, reader, originOf(request));
  const table = chooseTable(data.tables, wish.table);
  const provenance = describePage(frame, data, [], originOf(request));
  const text = writeTableCsv(table, provenance, wish.variant, frame.language);
  return answerFile(text, 'csv', fileNameOf(frame, data, table.id));
});
