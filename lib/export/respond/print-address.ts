import { LANGUAGE_COOKIE } from '@/lib/i18n/language-cookie';
import type { Language } from '@/lib/i18n/language';
import type { ReaderHeaders } from '../chromium/own-server';
import { printPdf } from '../chromium/print-pdf';
import { makeForReader, type FileAsker } from './make-for-reader';

/**
 * One of our own pages as PDF, as its reader would print it, in a language.
 * @param path of our own making.
 * @throws ProblemError 429 while another file of this reader is being made; 503 that says what to do instead.
 */
export function printAddress(request: Request, path: string, asker: FileAsker): Promise<Uint8Array> {
  const reader = readerHeaders(request.headers, asker.language);
  return makeForReader(request, asker, (left) => printPdf({ path, reader, left }));
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
