import type { CsvVariant } from '@/lib/export/csv/write-csv';
import { ProblemError } from './problem';
import { readWeighted } from './reader-language';

/** How an answer is written. */
export type Representation = 'json' | CsvVariant;

const CSV_SUFFIX = '.csv';
const FORMAT_TAKES = { fr: 'json, csv ou excel-fr', en: 'json, csv or excel-fr' };

/**
 * Chooses the representation: `format=json|csv|excel-fr` first, then the `.csv` suffix, then `Accept`; JSON otherwise.
 * @throws ProblemError 400 for another format, 406 where a table is asked of an answer that has none.
 */
export function chooseRepresentation(request: Request, hasTable: boolean): Representation {
  const url = new URL(request.url);
  const chosen = readFormat(url) ?? (wantsCsv(request, url) ? 'plain' : 'json');
  if (chosen !== 'json' && !hasTable) {
    throw new ProblemError('not-acceptable', {
      fr: 'Cette adresse ne répond qu’en JSON\u202f: elle n’a pas de tableau à donner en CSV.',
      en: 'This address answers in JSON only: it has no table to give as CSV.',
    });
  }
  return chosen;
}

function readFormat(url: URL): Representation | undefined {
  const format = url.searchParams.get('format');
  if (format === null) return undefined;
  if (format === 'json' || format === 'excel-fr') return format;
  if (format === 'csv') return 'plain';
  throw new ProblemError(
    'invalid-parameter',
    { fr: 'Le paramètre «\u202fformat\u202f» est invalide.', en: 'The parameter "format" is invalid.' },
    { parameter: 'format', takes: FORMAT_TAKES },
  );
}

function wantsCsv(request: Request, url: URL): boolean {
  if (url.pathname.endsWith(CSV_SUFFIX)) return true;
  const wanted = readWeighted(request.headers.get('accept') ?? '').map(({ value }) => value);
  const csv = wanted.indexOf('text/csv');
  const json = wanted.findIndex(
    (type) => type === 'application/json' || type === 'application/*' || type === '*/*',
  );
  return csv !== -1 && (json === -1 || csv < json);
}
