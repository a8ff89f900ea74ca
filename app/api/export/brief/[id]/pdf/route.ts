import { editionAddress } from '@/lib/committee/view/note-address';
import { briefIdOf, loadNoteToExport, noteFileName } from '@/lib/export/brief/load-note';
import { answerFile, journalFile } from '@/lib/export/respond/answer-file';
import { defineFile } from '@/lib/export/respond/define-file';
import { printAddress } from '@/lib/export/respond/print-address';
import { readAskedLanguage } from '@/lib/export/respond/read-wish';

/** A note as it is printed, in the reader's language or the one asked for (`langue`). */
export const GET = defineFile('GET /api/export/brief/[id]/pdf', async (request, { reader, language }) => {
  const asked = readAskedLanguage(new URL(request.url).searchParams.get('langue')) ?? language;
  const note = await loadNoteToExport(briefIdOf(request), reader, asked);
  const address = editionAddress(note.brief);
  const pdf = await printAddress(request, address, { reader, language: asked });
  await journalFile(request, reader, 'brief.printed', address);
  return answerFile(pdf, 'pdf', noteFileName(note));
});
