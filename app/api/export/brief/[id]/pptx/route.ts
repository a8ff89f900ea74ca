import { editionAddress } from '@/lib/committee/view/note-address';
import { briefIdOf, loadNoteToExport, noteFileName } from '@/lib/export/brief/load-note';
import { slidesOf } from '@/lib/export/pptx/slides-of';
import { writeSlides } from '@/lib/export/pptx/write-slides';
import { answerFile, journalFile, originOf } from '@/lib/export/respond/answer-file';
import { defineFile } from '@/lib/export/respond/define-file';
import { readAskedLanguage } from '@/lib/export/respond/read-wish';

/** A note as slides, of what its reader may see of it. */
export const GET = defineFile('GET /api/export/brief/[id]/pptx', async (request, { reader, language }) => {
  const asked = readAskedLanguage(new URL(request.url).searchParams.get('langue')) ?? language;
  const note = await loadNoteToExport(briefIdOf(request), reader, asked);
  const { code } = note.brief;
  const address = `${originOf(request)}${code === null ? editionAddress(note.brief) : `/n/${code}`}`;
  const slides = await writeSlides(note.document, asked, address, slidesOf(note, asked));
  await journalFile(request, reader, 'export');
  return answerFile(slides, 'pptx', noteFileName(note));
});
