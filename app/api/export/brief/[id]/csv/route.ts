import { editionAddress } from '@/lib/committee/view/note-address';
import { briefIdOf, loadNoteToExport, noteFileName } from '@/lib/export/brief/load-note';
import { provenanceOfNote } from '@/lib/export/brief/note-provenance';
import { tablesOfNote } from '@/lib/export/brief/note-tables';
import { writeTableCsv } from '@/lib/export/csv/write-table';
import { answerFile, originOf } from '@/lib/export/respond/answer-file';
import { chooseTable } from '@/lib/export/respond/choose-table';
import { defineFile } from '@/lib/export/respond/define-file';
import { readTableWish } from '@/lib/export/respond/read-wish';

/** One table of a note as CSV: `tableau` names it, the first where nothing is named; `variante=excel` for a French Excel. */
export const GET = defineFile('GET /api/export/brief/[id]/csv', async (request, { reader, language }) => {
  const wish = readTableWish(request, language);
  const note = await loadNoteToExport(briefIdOf(request), reader, wish.language);
  const made = new Date();
  const table = chooseTable(tablesOfNote(note, wish.language, made), wish.table);
  const address = `${originOf(request)}${editionAddress(note.brief)}`;
  const provenance = provenanceOfNote(note, wish.language, address, made);
  const text = writeTableCsv(table, provenance, wish.variant, wish.language);
  return answerFile(text, 'csv', `${noteFileName(note)}-${table.id}`);
});
