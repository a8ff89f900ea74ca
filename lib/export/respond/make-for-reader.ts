import type { Reader } from '@/lib/access/reader';
import type { Language } from '@/lib/i18n/language';
import { appJobs } from '../chromium/app-browser';
import { toProblemError, type ChromiumProblem } from '../chromium/chromium-problem';
import type { MadeFile } from '../chromium/reader-jobs';

/** Who asks for a file that the browser makes, and in which language it speaks. */
export interface FileAsker {
  readonly reader: Reader | null;
  readonly language: Language;
}

/**
 * Makes a file with the machine's browser, one at a time for each reader: a second asking of the same address joins the first.
 * A reader who goes away ends the making.
 * @throws ProblemError 429 while another file of theirs is being made; 503 that says what to do instead.
 */
export async function makeForReader(
  request: Request,
  { reader, language }: FileAsker,
  make: (left: AbortSignal) => Promise<MadeFile>,
  tell: (problem: ChromiumProblem) => Error = toProblemError,
): Promise<Uint8Array> {
  const { pathname, search } = new URL(request.url);
  const what = JSON.stringify([pathname, search, language, reader?.via, reader?.tokenName, reader?.scope]);
  const owner = reader?.account?.id ?? reader?.address ?? '';
  const made = await appJobs().make({ owner, what, left: request.signal }, make);
  if (!made.ok) throw tell(made.problem);
  return made.file;
}
