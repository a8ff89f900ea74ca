import { defineHandler } from '@/lib/api/define-handler';
import { ProblemError } from '@/lib/api/problem';
import { writeTableCsv } from '@/lib/export/csv/write-table';
import type { PageTables } from '@/lib/export/pages/page-file';
import { answerFile, originOf } from '@/lib/export/respond/answer-file';
import { fileNameOf } from '@/lib/export/respond/file-name';
import { loadWish } from '@/lib/export/respond/load-wish';
import { invalid, readExportWish } from '@/lib/export/respond/read-wish';
import { provenanceOfPage } from '@/lib/export/tables/provenance';
import { citedAddress } from '@/lib/pages/page-address';

/** One table of a page as CSV: `tableau` names it, the first where nothing is named; `variante=excel` for a French Excel. */
export const GET = defineHandler('GET /api/export/page/csv', async (request, { reader, language }) => {
  const wish = readExportWish(request, language);
  const { frame, data } = await loadWish(wish, reader);
  const table = chooseTable(data, wish.table);
  const provenance = provenanceOfPage(frame, data.title, [], citedAddress(frame, originOf(request)));
  const text = writeTableCsv(table, provenance, wish.variant, frame.language);
  return answerFile(text, 'csv', fileNameOf(frame, data.title, table.id));
});

function chooseTable({ tables }: PageTables, wished: string | null) {
  const table = wished === null ? tables[0] : tables.find(({ id }) => id === wished);
  if (table) return table;
  const ids = tables.map(({ id }) => id).join(', ');
  if (ids !== '') throw invalid('tableau', ids, ids);
  throw new ProblemError('not-found', {
    fr: 'Cette page n’a aucun chiffre à emporter pour l’instant.',
    en: 'This page has no figure to take away for now.',
  });
}
