import { editionAddress } from '@/lib/committee/view/note-address';
import { tablesOfNote } from '@/lib/export/brief/note-tables';
import { briefIdOf, loadNoteToExport, noteFileName } from '@/lib/export/brief/load-note';
import { provenanceOfNote } from '@/lib/export/brief/note-provenance';
import { answerFile, journalFile, originOf } from '@/lib/export/respond/answer-file';
import { defineFile } from '@/lib/export/respond/define-file';
import { readAskedLanguage } from '@/lib/export/respond/read-wish';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';

/** Every table of a note as a workbook, with the values that were printed, in full precision. */
export const GET = defineFile('GET /api/export/brief/[id]/xlsx', async (request, { reader, language }) => {
  const asked = readAskedLanguage(new URL(request.url).searchParams.get('langue')) ?? language;
  const note = await loadNoteToExport(briefIdOf(request), reader, asked);
  const made = new Date();
  const tables = tablesOfNote(note, asked, made);
  const address = `${originOf(request)}${editionAddress(note.brief)}`;
  const workbook = await writeWorkbook({
    tables,
    provenance: provenanceOfNote(note, asked, address, made),
    language: asked,
    threshold: note.document.threshold,
  });
  await journalFile(request, reader, 'export');
  return answerFile(workbook, 'xlsx', noteFileName(note));
});
