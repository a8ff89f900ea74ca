import { LANGUAGE_COOKIE } from '@/lib/i18n/language-cookie';
import type { Language } from '@/lib/i18n/language';
import { toProblemError } from '../chromium/chromium-problem';
import type { ReaderHeaders } from '../chromium/own-server';
import { printPdf } from '../chromium/print-pdf';

/**
 * One of our own pages as PDF, as its reader would print it, in a language.
 * @param path of our own making.
 * @throws ProblemError 503 that says what to do instead.
 */
export async function printAddress(request: Request, path: string, language: Language): Promise<Uint8Array> {
  const printed = await printPdf({ path, reader: readerHeaders(request.headers, language) });
  if (!printed.ok) throw toProblemError(printed.problem);
  return printed.pdf;
}

/** By what the reader is known, and no more of the request. */
export function readerHeaders(headers: Headers, language: Language): ReaderHeaders {
  const cookies = (headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith(`${LANGUAGE_COOKIE}=`));
  const authorization = headers.get('authorization');
  return {
    cookie: [...cookies, `${LANGUAGE_COOKIE}=${language}`].join('; '),
    ...(authorization === null ? {} : { authorization }),
  };
}
