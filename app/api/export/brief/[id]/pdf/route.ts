import { defineHandler } from '@/lib/api/define-handler';
import { editionAddress } from '@/lib/committee/view/note-address';
import { briefIdOf, loadNoteToExport, noteFileName } from '@/lib/export/brief/load-note';
import { answerFile, journalFile } from '@/lib/export/respond/answer-file';
import { printAddress } from '@/lib/export/respond/print-address';
import { readAskedLanguage } from '@/lib/export/respond/read-wish';

/** A note as it is printed, in the reader's language or the one asked for (`langue`). */
export const GET = defineHandler('GET /api/export/brief/[id]/pdf', async (request, { reader, language }) => {
  const asked = readAskedLanguage(new URL(request.url).searchParams.get('langue')) ?? language;
  const note = await loadNoteToExport(briefIdOf(request), reader, asked);
  const address = editionAddress(note.brief);
  const pdf = await printAddress(request, address, asked);
  await journalFile(request, reader, 'brief.printed', address);
  return answerFile(pdf, 'pdf', noteFileName(note));
});
