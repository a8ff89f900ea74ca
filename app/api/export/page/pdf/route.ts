import { answerFile, journalFile, originOf } from '@/lib/export/respond/answer-file';
import { defineFile } from '@/lib/export/respond/define-file';
import { fileNameOf } from '@/lib/export/respond/file-name';
import { loadWish } from '@/lib/export/respond/load-wish';
import { printAddress } from '@/lib/export/respond/print-address';
import { readExportWish } from '@/lib/export/respond/read-wish';
import { pageAddress } from '@/lib/pages/page-address';

/** A page of figures as its reader would print it. Its address is written anew from what was understood of the one asked for. */
export const GET = defineFile('GET /api/export/page/pdf', async (request, { reader, language }) => {
  const wish = readExportWish(request, language);
  const { frame, data } = await loadWish(wish, reader, originOf(request));
  const pdf = await printAddress(request, pageAddress(frame), { reader, language: wish.language });
  await journalFile(request, reader, 'export');
  return answerFile(pdf, 'pdf', fileNameOf(frame, data));
});
